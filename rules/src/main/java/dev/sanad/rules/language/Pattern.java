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
 * What a fact must be like.
 *
 * @param kind its kind, or a supertype of it
 * @param as the variable that names the fact, without {@code $}
 * @param tests what its roles must be
 * @param saves the variables beside other operators, with the roles they are bound to
 * @param times how its time must lie
 * @param modalities the modalities it may have
 * @param certainties the certainties it may have
 * @param mark where the kind is written
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
    /** Copies the collections. */
    public Pattern {
        tests = List.copyOf(tests);
        saves = List.copyOf(saves);
        times = List.copyOf(times);
        modalities = EnumSet.copyOf(modalities);
        certainties = EnumSet.copyOf(certainties);
    }

    /**
     * That a role, or {@code time}, is bound to a variable without being compared.
     *
     * @param role its name
     * @param variable without {@code $}
     * @param mark where it is written
     */
    public record Save(String role, String variable, SourceMark mark) {}

    /** Whether only facts of some certainties match. */
    public boolean asksForCertainty() {
        return certainties.size() < Certainty.values().length;
    }

    /** The variables that it reads or binds, with repetitions. */
    public Stream<String> variables() {
        return Stream.concat(as.stream(), variablesBesideName());
    }

    /** The same without the one that names the fact, unless it stands elsewhere too. */
    public Stream<String> variablesBesideName() {
        return Stream.of(
                        tests.stream().flatMap(test -> test.operand().variables()),
                        saves.stream().map(Save::variable),
                        times.stream().flatMap(time -> time.to().variables()))
                .flatMap(names -> names);
    }
}
