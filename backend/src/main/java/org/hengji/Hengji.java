package org.hengji;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;

/** The service: web, processes and database in one node. Accounts are its own, so no stand-in user with a password in the log. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Hengji {

    public static void main(String[] args) {
        SpringApplication.run(Hengji.class, args);
    }
}
