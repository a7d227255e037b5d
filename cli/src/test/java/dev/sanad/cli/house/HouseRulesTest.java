package dev.sanad.cli.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.dossier.DossierAssembly;
import dev.sanad.core.dossier.ValueReader;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rules of the architecture: allowed imports, and forbidden calls. */
@AnalyzeClasses(packages = "dev.sanad", importOptions = ImportOption.DoNotIncludeTests.class)
final class HouseRulesTest {
    private static final String CORE = "dev.sanad.core..";
    private static final String RULES = "dev.sanad.rules..";
    private static final String RENDER = "dev.sanad.render..";
    private static final String EXCHANGE = "dev.sanad.exchange..";
    private static final String BULK = "dev.sanad.bulk..";
    private static final String WORKBENCH = "dev.sanad.workbench..";
    private static final String CLI = "dev.sanad.cli..";

    /** The interfaces of parts of which a module or a list names every one. */
    private static final Set<String> PARTS = Set.of(
            "dev.sanad.rules.internal.lint.Lint",
            "dev.sanad.render.format.Format",
            "dev.sanad.core.dossier.EventReader");

    /** A room and what is internal to it are one. */
    @ArchTest
    static final ArchRule rooms_form_no_cycles = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                    return SliceIdentifier.of(type.getPackageName().replace(".internal", ""));
                }

                @Override
                public String getDescription() {
                    return "rooms";
                }
            })
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule core_knows_neither_rules_nor_the_command_line = noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RULES, RENDER, EXCHANGE, BULK, WORKBENCH, CLI);

    @ArchTest
    static final ArchRule rules_know_neither_formats_nor_the_command_line = noClasses()
            .that()
            .resideInAPackage(RULES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RENDER, EXCHANGE, BULK, WORKBENCH, CLI);

    @ArchTest
    static final ArchRule formats_know_neither_importers_nor_the_command_line = noClasses()
            .that()
            .resideInAPackage(RENDER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EXCHANGE, BULK, WORKBENCH, CLI);

    @ArchTest
    static final ArchRule importers_know_the_core_only = noClasses()
            .that()
            .resideInAPackage(EXCHANGE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RULES, RENDER, BULK, WORKBENCH, CLI);

    /** Whatever divides events into cases, on one machine or on many, can run it. */
    @ArchTest
    static final ArchRule what_follows_from_a_case_needs_neither_threads_nor_files = noClasses()
            .that()
            .resideInAPackage("dev.sanad.bulk.cases")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.sanad.bulk", "java.util.concurrent..", "java.io..", "java.nio..", "org.drools..");

    @ArchTest
    static final ArchRule the_workbench_does_not_know_the_command_line = noClasses()
            .that()
            .resideInAPackage(WORKBENCH)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLI);

    /** What is proposed comes from the vocabulary and the text, never from what rules would conclude. */
    @ArchTest
    static final ArchRule drafting_knows_the_core_and_the_port_of_formats = classes()
            .that()
            .resideInAPackage("dev.sanad.workbench.drafting")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.sanad.workbench.drafting",
                    CORE,
                    "dev.sanad.render.format",
                    "java..",
                    "org.jspecify..",
                    "com.google.inject..",
                    "com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule only_the_located_tree_knows_the_yaml_parser =
            onlyIn("dev.sanad.core.internal.yaml", "org.yaml..");

    @ArchTest
    static final ArchRule only_the_engine_knows_drools =
            onlyIn("dev.sanad.rules.internal.engine..", "org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule only_the_command_line_knows_picocli = onlyIn(CLI, "picocli..");

    @ArchTest
    static final ArchRule only_the_page_knows_the_layout_kernel =
            onlyIn("dev.sanad.render.internal.page", "org.eclipse.elk..", "org.eclipse.emf..");

    @ArchTest
    static final ArchRule only_json_formats_and_importers_know_jackson = noClasses()
            .that()
            .resideOutsideOfPackages("dev.sanad.render.internal.json..", EXCHANGE, WORKBENCH)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..");

    @ArchTest
    static final ArchRule what_is_written_as_a_part_is_bound_somewhere = classes()
            .that(new DescribedPredicate<>("are lints, formats or importers") {
                @Override
                public boolean test(JavaClass type) {
                    return PARTS.stream().anyMatch(type::isAssignableTo)
                            && !type.isInterface()
                            && !type.getModifiers().contains(JavaModifier.ABSTRACT);
                }
            })
            .should(new ArchCondition<>("be made by another class") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean isMade = Stream.concat(
                                    type.getConstructorCallsToSelf().stream(),
                                    type.getConstructorReferencesToSelf().stream())
                            .anyMatch(access -> !access.getOriginOwner().equals(type));
                    events.add(new SimpleConditionEvent(type, isMade, type.getName() + " is never made"));
                }
            });

    @ArchTest
    static final ArchRule only_wiring_knows_guice = noClasses()
            .that()
            .areNotAssignableTo(AbstractModule.class)
            .and()
            .doNotBelongToAnyOf(Wiring.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.inject..");

    @ArchTest
    static final ArchRule core_rests_on_the_jdk_and_little_else = classes()
            .that()
            .resideInAPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(CORE, "java..", "org.jspecify..", "org.yaml..", "org.liveontologies..");

    @ArchTest
    static final ArchRule the_inside_never_reads_the_clock = inside("read the clock", HouseRulesTest::readsClock);

    @ArchTest
    static final ArchRule the_inside_never_prints = inside("print", HouseRulesTest::prints);

    @ArchTest
    static final ArchRule the_inside_never_exits = inside(
            "exit",
            access -> access.getTargetOwner().isEquivalentTo(System.class)
                            && access.getName().equals("exit")
                    || access.getTargetOwner().isEquivalentTo(Runtime.class)
                            && Set.of("exit", "halt").contains(access.getName()));

    @ArchTest
    static final ArchRule every_package_says_that_nothing_is_null = classes()
            .should(new ArchCondition<>("be in a null-marked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean isMarked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(
                            type, isMarked, type.getPackageName() + " of " + type.getSimpleName()));
                }
            });

    /** Rules in DRL match {@code Event(...)}, which resolves to the class of that name; nothing else has two meanings. */
    @ArchTest
    static void one_simple_name_stands_for_one_type(JavaClasses all) {
        Map<String, Long> named = all.stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        named.values().removeIf(count -> count == 1);
        assertThat(named.keySet()).containsExactly("Event");
    }

    /** Two readers of dossiers are there for the sibling modules, which read values and dossiers inside other forms. */
    @ArchTest
    static final ArchRule no_public_signature_names_an_internal_type = classes()
            .that()
            .arePublic()
            .and()
            .resideInAnyPackage(CORE, RULES, RENDER, WORKBENCH)
            .and()
            .resideOutsideOfPackage("..internal..")
            .and()
            .doNotBelongToAnyOf(DossierAssembly.class, ValueReader.class)
            .should(new ArchCondition<>("keep what is internal out of their public signatures") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    signaturesOf(type)
                            .filter(used -> used.getPackageName().contains(".internal"))
                            .forEach(used -> events.add(SimpleConditionEvent.violated(
                                    type, type.getName() + " names " + used.getName() + " in a public signature")));
                }
            });

    private static Stream<JavaClass> signaturesOf(JavaClass type) {
        Stream<JavaClass> members = type.getCodeUnits().stream()
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(unit -> Stream.concat(
                        unit.getReturnType().getAllInvolvedRawTypes().stream(),
                        unit.getParameterTypes().stream()
                                .flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream())));
        Stream<JavaClass> parents = Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream());
        return Stream.concat(members, parents);
    }

    private static ArchRule onlyIn(String home, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static ArchRule inside(String deed, Predicate<JavaAccess<?>> isDone) {
        return noClasses()
                .that()
                .resideInAnyPackage(CORE, RULES, RENDER, EXCHANGE)
                .should()
                .accessTargetWhere(DescribedPredicate.describe(deed, isDone));
    }

    private static boolean readsClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean isNow =
                owner.getPackageName().equals("java.time") && access.getName().equals("now");
        boolean isSystemTime = owner.isEquivalentTo(System.class)
                && Set.of("currentTimeMillis", "nanoTime").contains(access.getName());
        boolean isClock = owner.isEquivalentTo(Clock.class) && access.getName().startsWith("system");
        return isNow || isSystemTime || isClock || owner.isEquivalentTo(Date.class);
    }

    private static boolean prints(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(System.class)
                        && Set.of("out", "err").contains(access.getName())
                || access.getName().equals("printStackTrace");
    }
}
