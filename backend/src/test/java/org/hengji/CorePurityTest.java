package org.hengji;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The core is plain Java, and its packages know each other from left to right only. */
@AnalyzeClasses(packages = "org.hengji", importOptions = DoNotIncludeTests.class)
class CorePurityTest {

    @ArchTest
    static final ArchRule KNOWS_NO_FRAMEWORK = noClasses().that().resideInAPackage("org.hengji.core..")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "org.apache.ibatis..",
                    "org.mybatis..", "org.camunda..", "jakarta.servlet..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule KNOWS_NO_DOMAIN_MODULE = noClasses().that().resideInAPackage("org.hengji.core..")
            .should().dependOnClassesThat(resideInAPackage("org.hengji..").and(resideOutsideOfPackage("org.hengji.core..")));

    @ArchTest
    static final ArchRule LEFT_TO_RIGHT = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("money").definedBy("org.hengji.core.money..")
            .layer("indicator").definedBy("org.hengji.core.indicator..")
            .layer("document").definedBy("org.hengji.core.document..")
            .layer("rulepack").definedBy("org.hengji.core.rulepack..")
            .layer("form").definedBy("org.hengji.core.form..")
            .optionalLayer("prereview").definedBy("org.hengji.core.prereview..")
            .layer("review").definedBy("org.hengji.core.review..")
            .layer("scoring").definedBy("org.hengji.core.scoring..")
            .layer("panel").definedBy("org.hengji.core.panel..")
            .whereLayer("panel").mayNotBeAccessedByAnyLayer()
            .whereLayer("scoring").mayNotBeAccessedByAnyLayer()
            .whereLayer("review").mayNotBeAccessedByAnyLayer()
            .whereLayer("prereview").mayOnlyBeAccessedByLayers("scoring")
            .whereLayer("form").mayOnlyBeAccessedByLayers("prereview", "scoring")
            .whereLayer("rulepack").mayOnlyBeAccessedByLayers("prereview", "review", "scoring", "panel")
            .whereLayer("document").mayOnlyBeAccessedByLayers("rulepack", "form", "prereview", "scoring", "panel")
            .whereLayer("indicator").mayOnlyBeAccessedByLayers("document", "rulepack", "form", "prereview", "scoring");
}
