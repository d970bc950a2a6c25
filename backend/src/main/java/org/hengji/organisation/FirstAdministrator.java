package org.hengji.organisation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On an empty database makes the account {@code admin}, with the password that the operator of the system chose. */
@Component
@Profile("!sample")
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String PASSWORD_VARIABLE = "HENGJI_ADMIN_PASSWORD";

    private final Accounts accounts;
    private final Organisations organisations;
    private final String password;

    FirstAdministrator(Accounts accounts, Organisations organisations, @Value("${" + PASSWORD_VARIABLE + ":}") String password) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.password = password;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!accounts.none()) {
            return;
        }
        if (password.isBlank()) {
            LOG.warn("There is no account yet. Set {} and start again to make the account admin.", PASSWORD_VARIABLE);
            return;
        }
        OrgUnit platform = organisations.ensurePlatform();
        accounts.create("admin", "系统管理员", password, Post.SYSTEM_ADMIN, platform, platform);
    }
}
