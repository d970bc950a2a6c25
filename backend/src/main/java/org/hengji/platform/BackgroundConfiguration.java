package org.hengji.platform;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Work that comes round by the clock. It can be switched off on a node that is only to answer requests. */
@Configuration
@EnableScheduling
@ConditionalOnProperty(name = "hengji.background", havingValue = "true", matchIfMissing = true)
class BackgroundConfiguration {}
