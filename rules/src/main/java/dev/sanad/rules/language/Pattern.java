package dev.sanad.rules.language;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.KindId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A pattern of facts.
 *
 * @param kind its kind, or a supertype of it
 * @param as the variable that names the fact, without {@code $}
 * @param tests the tests of its roles
 * @param saves the variables beside other operators, with the roles they are bound to
 * @param times the conditions on its time
 * @param modalities the allowed modalities
 * @param certainties the allowed certainties
 * @param mark the place of the kind
 */
public record Pattern(
        KindId kind,
        Optional<String> as,
        List<RoleTest> tests,
        List<Save> saves,
        List<TimeCondition> times,
        Set<Modality> modalities,
        Set<Certainty> certainties,
        SourceMark mark) {
    public Pattern {
        tests = List.copyOf(tests);
        saves = List.copyOf(saves);
        times = List.copyOf(times);
        modalities = EnumSet.copyOf(modalities);
        certainties = EnumSet.copyOf(certainties);
    }

    /**
     * A variable bound to a role, or to {@code time}, without a comparison.
     *
     * @param role its name
     * @param variable the variable, without {@code $}
     * @param mark its place
     */
    public record Save(String role, String variable, SourceMark mark) {}

    /** Whether only facts of certain certainties match. */
    public boolean asksForCertainty() {
        return certainties.size() < Certainty.values().length;
    }

    /** The variables that it reads or binds, with repetitions. */
    public Stream<String> variables() {
        return Stream.concat(as.stream(), variablesBesideName());
    }

    /** The same without the variable that names the fact, unless it occurs elsewhere too. */
    public Stream<String> variablesBesideName() {
        return Stream.of(
                        tests.stream().flatMap(test -> test.operand().variables()),
                        saves.stream().map(Save::variable),
                        times.stream().flatMap(time -> time.to().variables()))
                .flatMap(names -> names);
    }
}
