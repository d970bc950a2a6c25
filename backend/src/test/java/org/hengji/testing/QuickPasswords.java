package org.hengji.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes passwords as weakly as BCrypt can: tests make hundreds of accounts, and real hashing is slow on purpose. */
@TestConfiguration
public class QuickPasswords {

    private static final int WEAKEST = 4;

    @Bean
    @Primary
    PasswordEncoder quickPasswordEncoder() {
        return new BCryptPasswordEncoder(WEAKEST);
    }
}
