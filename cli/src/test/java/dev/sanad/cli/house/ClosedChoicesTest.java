package dev.sanad.cli.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.junit.jupiter.api.Test;

/** Closed choices are closed: whoever adds a case is led by the compiler to every place that must know it. */
final class ClosedChoicesTest {
    private static final Sources SOURCES = Sources.ofProduct();

    @Test
    void no_case_of_a_sealed_type_is_asked_for_by_instanceof_and_no_enum_by_default() {
        Sources.Understood understood = SOURCES.understood();
        List<String> found = new ArrayList<>();
        understood.files().forEach(file -> new Choices(file, understood.trees(), found).scan(file, null));
        assertThat(found)
                .as("sealed types are read by fold or by what they say of themselves; a switch over an enum of the"
                        + " project names all its cases")
                .isEmpty();
    }

    @Test
    void an_operator_or_relation_that_nobody_handles_does_not_compile() {
        Set<String> broken = SOURCES.with(
                        "dev/sanad/core/vocabulary/Operator.java",
                        text -> text.replaceFirst("(?m)^    IS,$", "    IS, NEW,"))
                .with(
                        "dev/sanad/core/time/TimeRelation.java",
                        text -> text.replace(
                                "BY(\"by\",", "NEW(\"new\", Order.ANY, Order.ANY, Order.ANY, Order.ANY), BY(\"by\","))
                .errors()
                .keySet();
        assertThat(broken)
                .contains("Comparison", "RoleJudge", "Lookup", "RoleProposals", "WhereReader", "Range")
                .contains("TimeTest", "AbsenceWording");
    }

    @Test
    void a_case_of_a_sealed_type_that_nobody_handles_does_not_compile() {
        SortedMap<String, String> errors = SOURCES.with(
                        "dev/sanad/core/justification/Premise.java", text -> text.replace(" fold(", " foldPremise("))
                .with("dev/sanad/rules/language/Condition.java", text -> text.replace(" fold(", " foldCondition("))
                .with("dev/sanad/rules/language/Operand.java", text -> anotherAnswer(text, "newOperand"))
                .with("dev/sanad/core/fact/Value.java", text -> anotherAnswer(text, "newValue"))
                .with("dev/sanad/core/justification/Chain.java", text -> anotherAnswer(text, "newLink"))
                .errors();
        assertThat(with(errors, "Premise"))
                .contains("Inheritance", "Chains", "GraphProof", "SinglePoints", "DerivationReplay")
                .contains("JsonConclusions", "GraphDrawing", "ExplanationText");
        assertThat(with(errors, "Literal"))
                .contains(
                        "Rule", "RuleWording", "PlannedDerivation", "ClauseAsDrl", "Match", "MatchOutcome", "Verdicts");
        assertThat(with(errors, "newOperand")).contains("Bindings", "Located", "OperandCheck", "RuleWording", "Shape");
        assertThat(with(errors, "newValue")).contains("ValueWords", "Values", "Sets");
        assertThat(with(errors, "newLink")).contains("ChainText");
    }

    private static String anotherAnswer(String text, String name) {
        return text.replaceFirst("interface Cases<T> \\{", "interface Cases<T> { T " + name + "();");
    }

    /** The files with an error that mentions something. */
    private static List<String> with(SortedMap<String, String> errors, String mentioned) {
        return errors.entrySet().stream()
                .filter(entry -> entry.getValue().contains(mentioned))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Finds the choices of a file that the compiler would not lead to. */
    private static final class Choices extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree file;
        private final Trees trees;
        private final List<String> found;

        private Choices(CompilationUnitTree file, Trees trees, List<String> found) {
            this.file = file;
            this.trees = trees;
            this.found = found;
        }

        @Override
        public Void visitInstanceOf(InstanceOfTree test, Void none) {
            Tree type = test.getPattern() instanceof BindingPatternTree pattern
                    ? pattern.getVariable().getType()
                    : test.getType();
            if (isCase(element(type)) && isOfFamily(element(test.getExpression()))) {
                add(test, "instanceof");
            }
            return super.visitInstanceOf(test, none);
        }

        @Override
        public Void visitSwitch(SwitchTree choice, Void none) {
            look(choice, choice.getExpression(), choice.getCases());
            return super.visitSwitch(choice, none);
        }

        @Override
        public Void visitSwitchExpression(SwitchExpressionTree choice, Void none) {
            look(choice, choice.getExpression(), choice.getCases());
            return super.visitSwitchExpression(choice, none);
        }

        private void look(Tree choice, ExpressionTree selector, List<? extends CaseTree> cases) {
            TypeElement type = element(selector instanceof ParenthesizedTree inner ? inner.getExpression() : selector);
            boolean isOurs = type != null && type.getKind() == ElementKind.ENUM && isOfProject(type);
            boolean isOpen =
                    cases.stream().anyMatch(each -> each.getExpressions().isEmpty());
            if (isOurs && (isOpen || choice.getKind() == Tree.Kind.SWITCH)) {
                add(choice, isOpen ? "default" : "a switch that need not name all cases");
            }
        }

        private void add(Tree place, String what) {
            long position = trees.getSourcePositions().getStartPosition(file, place);
            found.add(file.getSourceFile().getName() + ":" + file.getLineMap().getLineNumber(position) + ": " + what);
        }

        private TypeElement element(Tree tree) {
            TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
            return type instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
        }

        private static boolean isOfFamily(TypeElement type) {
            return type != null && isOfProject(type) && (type.getModifiers().contains(Modifier.SEALED) || isCase(type));
        }

        private static boolean isCase(TypeElement type) {
            return type != null
                    && Stream.concat(type.getInterfaces().stream(), Stream.of(type.getSuperclass()))
                            .filter(DeclaredType.class::isInstance)
                            .map(parent -> (TypeElement) ((DeclaredType) parent).asElement())
                            .anyMatch(parent ->
                                    isOfProject(parent) && parent.getModifiers().contains(Modifier.SEALED));
        }

        private static boolean isOfProject(TypeElement type) {
            return type.getQualifiedName().toString().startsWith("dev.sanad.");
        }
    }
}
