package dev.sanad.rules.internal.engine.drl;

import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.CodedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads DRL files from their parsed trees, where every name has an exact place, without running them. */
final class DrlReader {
    List<CodedRule> read(SourceFile file, String pack, Vocabulary vocabulary, Problems problems) {
        Optional<PackageDescr> parsed = parse(file, problems);
        List<CodedRule> rules = new ArrayList<>();
        Set<String> queries = parsed.map(PackageDescr::getRules).orElse(List.of()).stream()
                .filter(RuleDescr::isQuery)
                .map(RuleDescr::getName)
                .collect(Collectors.toSet());
        parsed.ifPresent(new DrlUnavailable(file, problems)::check);
        for (RuleDescr rule : parsed.map(PackageDescr::getRules).orElse(List.of())) {
            if (rule.isRule()) {
                new DrlRuleReader(rule, file, pack, vocabulary, queries, problems)
                        .read()
                        .ifPresent(rules::add);
            }
        }
        if (parsed.isPresent() && parsed.get().getRules().isEmpty()) {
            problems.error(
                    DrlCodes.NOTHING_CONCLUDED,
                    SourceMark.of(file),
                    "this file has no rules",
                    "write one, or remove the file");
        }
        return rules;
    }

    private static Optional<PackageDescr> parse(SourceFile file, Problems problems) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr parsed = parser.parse(false, file.content());
            for (DroolsError error : parser.getErrors()) {
                SourceMark mark = error instanceof ParserError at
                        ? new SourceMark(file, Math.max(1, at.getRow()), Math.max(1, at.getCol() + 1), 1)
                        : SourceMark.of(file);
                syntax(problems, mark, error.getMessage());
            }
            return parser.hasErrors() ? Optional.empty() : Optional.ofNullable(parsed);
        } catch (DroolsParserException broken) {
            syntax(problems, SourceMark.of(file), String.valueOf(broken.getMessage()));
            return Optional.empty();
        }
    }

    private static void syntax(Problems problems, SourceMark mark, String message) {
        ProblemCode code = DrlCodes.SYNTAX;
        String fact =
                message.replaceAll("^\\[ERR \\d+] ", "").replaceAll("\\s+", " ").strip();
        problems.error(code, mark, "this is not DRL: " + fact, "look at this line and the one before");
    }
}
