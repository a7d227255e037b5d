package dev.sanad.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** The rules of the architecture that concern the module for clusters, which the others do not see. */
@AnalyzeClasses(packages = "dev.sanad", importOptions = ImportOption.DoNotIncludeTests.class)
final class SparkHouseTest {
    private static final String HERE = "dev.sanad.spark";

    @ArchTest
    static final ArchRule nothing_else_knows_spark = noClasses()
            .that()
            .resideOutsideOfPackage(HERE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HERE, "org.apache.spark..", "scala..", "com.esotericsoftware..");

    @ArchTest
    static final ArchRule what_is_found_follows_from_the_same_function_as_on_one_machine = noClasses()
            .that()
            .resideInAPackage(HERE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..", "com.fasterxml..", "picocli..");

    @ArchTest
    static final ArchRule its_package_says_that_nothing_is_null = classes()
            .that()
            .resideInAPackage(HERE)
            .should()
            .onlyDependOnClassesThat(new DescribedPredicate<JavaClass>("are null-marked, if ours") {
                @Override
                public boolean test(JavaClass type) {
                    return !type.getPackageName().startsWith("dev.sanad")
                            || type.getPackage().isAnnotatedWith(NullMarked.class);
                }
            });

    @ArchTest
    static void its_names_stand_for_nothing_else(JavaClasses all) {
        Set<String> others = names(all, false);
        assertThat(names(all, true)).doesNotContainAnyElementsOf(others);
    }

    private static Set<String> names(JavaClasses all, boolean here) {
        return all.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getPackageName().equals(HERE) == here)
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"))
                .collect(Collectors.toSet());
    }
}
