package org.hengji;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the packages, as docs/architecture.md draws them. */
@AnalyzeClasses(packages = "org.hengji", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** The pure core is shared by all and has rules of its own, in {@link CorePurityTest}. */
    @Test
    void modulesKeepToEachOthersPublicSideAndFormNoCycle() {
        ApplicationModules.of(Hengji.class, resideInAPackage("org.hengji.core..")).verify();
    }

    @ArchTest
    static final ArchRule onlyWorkflowKnowsTheEngine =
            noClasses().that().resideOutsideOfPackage("org.hengji.workflow..").should().dependOnClassesThat().resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule noDomainKnowsWorkflow =
            // Bulk work is no domain: it takes goals off the lists of work and stands above them.
            noClasses().that().resideOutsideOfPackages("org.hengji.workflow..", "org.hengji.bulk..", "org.hengji.sample..")
                    .should().dependOnClassesThat().resideInAPackage("org.hengji.workflow..");

    @ArchTest
    static final ArchRule timeComesFromTheClock =
            noClasses().that().resideOutsideOfPackage("org.hengji.platform")
                    .should().callMethod(Instant.class, "now")
                    .orShould().callMethod(LocalDate.class, "now")
                    .orShould().callMethod(LocalDateTime.class, "now")
                    .orShould().callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule mappersStayInside =
            classes().that().haveSimpleNameEndingWith("Mapper").and().areInterfaces().should().notBePublic();

    @ArchTest
    static final ArchRule controllersStayInside =
            classes().that().haveSimpleNameEndingWith("Controller").should().notBePublic();
}
