package org.hengji.organisation;

import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Service;

/** The accounts that the sign-in page offers, in the sample profile only. */
@Service
public class SampleAccounts {

    private static final String PASSWORD = "Hengji-2026";

    private final AccountMapper mapper;
    private final boolean sampleProfile;

    SampleAccounts(AccountMapper mapper, Environment environment) {
        this.mapper = mapper;
        this.sampleProfile = environment.acceptsProfiles(Profiles.of("sample"));
    }

    public List<SampleAccount> list() {
        return sampleProfile ? mapper.listForSignInPage() : List.of();
    }

    public String password() {
        return PASSWORD;
    }
}
