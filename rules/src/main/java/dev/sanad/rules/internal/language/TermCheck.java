package dev.sanad.rules.internal.language;

import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.vocabulary.MeantRole;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.problem.Remedy;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.RoleType;
import dev.sanad.core.vocabulary.RoleType.Sort;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks that the kinds, roles and operators of a rule exist and suit each other, however the rule was made. */
final class TermCheck {
    private final ReadingContext reading;
    private final RoleLookup roles;

    TermCheck(ReadingContext reading, RoleLookup roles) {
        this.reading = reading;
        this.roles = roles;
    }

    /** Whether all terms of a rule made in code are fit to be looked at more closely. */
    boolean isFit(Rule rule) {
        int before = reading.problems().size();
        rule.when().stream().flatMap(Condition::literals).forEach(condition -> {
            condition.patterns().forEach(this::check);
            condition.asCounted().ifPresent(this::checkDistinct);
        });
        concluded(rule.then().kind(), rule.mark()).ifPresent(kind -> {
            Set<String> written = rule.then().with().keySet();
            MeantRole guess = new MeantRole(kind, written);
            Set<String> meant = new TreeSet<>();
            written.forEach(name -> given(kind, name, guess, rule.mark()).ifPresent(meant::add));
            checkRequired(kind, meant, rule.mark());
        });
        return reading.problems().size() == before;
    }

    private void checkDistinct(Condition.Counted counted) {
        if (roles.vocabulary().find(counted.pattern().kind()).isPresent()) {
            counted.distinct()
                    .<Runnable>fold(
                            () -> () -> {},
                            name -> () -> role(counted.pattern().kind(), name, counted.mark()),
                            name -> () -> role(counted.pattern().kind(), name, counted.mark())
                                    .ifPresent(role -> holdsActors(role, counted.mark())),
                            () -> () -> {})
                    .run();
        }
    }

    /** Whether a role holds actors, who represent states; reports the problem if not. */
    boolean holdsActors(Role role, SourceMark mark) {
        boolean holds = role.type().sort() == RoleType.Sort.ACTORS;
        if (!holds) {
            reading.problems()
                    .error(
                            RuleCodes.DIFFERENT_TYPES,
                            mark,
                            "'" + role.name() + "' is " + role.type().sort().title() + ", where actors must stand",
                            "name a role of actors, or count its values: distinct: " + role.name());
        }
        return holds;
    }

    private void check(Pattern pattern) {
        if (conditioned(pattern.kind(), pattern.mark()).isEmpty()) {
            return;
        }
        pattern.tests()
                .forEach(test -> role(pattern.kind(), test.role(), test.mark()).ifPresent(role -> {
                    boolean suits = test.sized()
                            ? role.type().sort().isSet()
                            : test.operator().suits(role.type().sort());
                    if (!suits) {
                        unfit(test.sized() ? "size" : test.operator().keyword(), role, test.mark());
                    }
                }));
        pattern.saves().forEach(save -> role(pattern.kind(), save.role(), save.mark()));
    }

    /** The kind that a condition asks for. */
    Optional<KindId> conditioned(KindId id, SourceMark mark) {
        if (roles.vocabulary().find(id).isPresent()) {
            return Optional.of(id);
        }
        unknown(id, roles.vocabulary().kinds().values().stream(), mark);
        return Optional.empty();
    }

    /** The kind that a rule concludes. */
    Optional<Kind> concluded(KindId id, SourceMark mark) {
        Optional<Kind> kind = roles.vocabulary().find(id);
        if (kind.isEmpty()) {
            unknown(id, roles.vocabulary().kinds().values().stream().filter(Kind::isConclusion), mark);
        } else if (!kind.get().isConclusion()) {
            reading.problems()
                    .error(
                            RuleCodes.NO_CONCLUSION_KIND,
                            mark,
                            "'" + id + "' is a kind of events, which are reported and never concluded",
                            "declare a kind under 'conclusions' of the vocabulary");
        }
        return kind.filter(Kind::isConclusion);
    }

    private void unknown(KindId id, Stream<Kind> known, SourceMark mark) {
        reading.problems()
                .error(RuleCodes.UNKNOWN_KIND, mark, "unknown kind '" + id + "'", Kind.remedy(id, known.toList()));
    }

    /** The role that a condition tests. */
    Optional<Role> role(KindId kind, String name, SourceMark mark) {
        Optional<Role> role = roles.find(kind, name);
        if (role.isEmpty()) {
            noRole(kind, name, mark, Suggestion.correcting(name, roles.namesIn(kind)));
        }
        return role;
    }

    /** Checks a role of a conclusion; the names that are written by it: its own, or the one that was probably meant. */
    Optional<String> given(Kind kind, String name, MeantRole guess, SourceMark mark) {
        if (kind.role(name).isPresent()) {
            return Optional.of(name);
        }
        noRole(kind.id(), name, mark, guess.remedy(name));
        return guess.by(name, kind.roles().keySet());
    }

    private void noRole(KindId kind, String name, SourceMark mark, Remedy remedy) {
        reading.problems()
                .error(RuleCodes.UNKNOWN_ROLE, mark, "the kind '" + kind + "' has no role '" + name + "'", remedy);
    }

    /** Checks that a conclusion has every role that its kind needs. */
    void checkRequired(Kind kind, Set<String> written, SourceMark mark) {
        kind.roles().values().stream()
                .filter(role -> role.required() && !written.contains(role.name()))
                .forEach(role -> reading.problems()
                        .error(
                                RuleCodes.MISSING_ROLE,
                                mark,
                                "'" + kind.id() + "' needs the role '" + role.name() + "'",
                                "add '" + role.name() + ": ...' under 'with'"));
    }

    /** Reports an operator that cannot compare a role. */
    void unfit(String operator, Role role, SourceMark mark) {
        reading.problems()
                .error(
                        RuleCodes.UNFIT_OPERATOR,
                        mark,
                        "'" + operator + "' cannot compare the role '" + role.name() + "', which is "
                                + role.type().sort().title(),
                        "use one of: " + String.join(", ", suiting(role.type().sort())));
    }

    /** The operators for a sort of roles. */
    static List<String> suiting(Sort sort) {
        return Stream.concat(
                        Stream.of(Operator.values())
                                .filter(operator -> operator.suits(sort))
                                .map(Operator::keyword),
                        sort.isSet() ? Stream.of("size", "save") : Stream.of("save"))
                .toList();
    }
}
