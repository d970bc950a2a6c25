package org.hengji.platform;

import org.hengji.core.rulepack.RulePacks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rule packs that ship with the system. A wrong pack stops the start, with its place and the reason. */
@Configuration
class RulePackConfiguration {

    @Bean
    RulePacks rulePacks() {
        return RulePacks.shipped();
    }
}
