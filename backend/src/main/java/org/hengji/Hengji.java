package org.hengji;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service: web, processes and database in one node. */
@SpringBootApplication
public class Hengji {

    public static void main(String[] args) {
        SpringApplication.run(Hengji.class, args);
    }
}
