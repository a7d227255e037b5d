package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.PathConverter;
import dev.sanad.cli.options.StandardOutput;
import dev.sanad.cli.options.Version;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.internal.file.FilesRead;
import dev.sanad.core.internal.problem.Suggestion;
import dev.sanad.core.internal.wording.PhraseBook;
import dev.sanad.render.format.Style;
import dev.sanad.render.internal.text.ProblemText;
import dev.sanad.rules.internal.engine.FailedRule;
import dev.sanad.rules.internal.engine.StoppedRun;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's command line: its commands, and the handling of errors. */
@Command(
        name = "sanad",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Draws conclusions from coded events, and shows the chain of support of each.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 done; 1 findings (problems, failed cases, changes); 2 wrong usage; 3 unusable input;"
                    + " 69 Java or Maven is missing; 70 internal error.",
            "Try: sanad reason seeds/camp-david-2023"
        })
public final class Sanad implements Runnable {
    /**
     * Every command; a named one is created alone, without the rest of the program, since creating more slows every
     * start.
     */
    private static final Map<String, Function<Wiring, Object>> COMMANDS = new TreeMap<>(Map.ofEntries(
            Map.entry("reason", ReasonCommand::new),
            Map.entry("report", ReportCommand::new),
            Map.entry("explain", ExplainCommand::new),
            Map.entry("why-not", WhyNotCommand::new),
            Map.entry("what-if", WhatIfCommand::new),
            Map.entry("diff", DiffCommand::new),
            Map.entry("replay", ReplayCommand::new),
            Map.entry("watch-for", WatchForCommand::new),
            Map.entry("sources", SourcesCommand::new),
            Map.entry("table", TableCommand::new),
            Map.entry("import", ImportCommand::new),
            Map.entry("check", CheckCommand::new),
            Map.entry("draft", DraftCommand::new),
            Map.entry("lsp", LspCommand::new),
            Map.entry("workbench", WorkbenchCommand::new),
            Map.entry("mcp", McpCommand::new),
            Map.entry("serve", wiring -> new ServeCommand()),
            Map.entry("completion", wiring -> new CompletionCommand()),
            Map.entry("fmt", wiring -> new FmtCommand()),
            Map.entry("test", TestCommand::new),
            Map.entry("trust", wiring -> new TrustCommand()),
            Map.entry("actors", ActorsCommand::new),
            Map.entry("kinds", KindsCommand::new),
            Map.entry("new", NewCommand::new),
            Map.entry("schema", SchemaCommand::new),
            Map.entry("rules", RulesCommand::line)));

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    private Sanad() {}

    /** Runs a command line on the terminal's streams; returns its exit code. */
    public static int run(String... arguments) {
        StandardOutput results = new StandardOutput();
        PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        int exitCode = run(System.in, new PrintWriter(results, false, StandardCharsets.UTF_8), err, arguments);
        return results.codeAfter(exitCode, err);
    }

    /**
     * Runs a command line, with standard input from {@code in}, results to {@code out} and everything else to {@code err};
     * returns its exit code.
     */
    public static int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
        return run(new Wiring(), in, out, err, arguments);
    }

    static int run(Wiring wiring, InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
        if (HelpWords.areAskedFor(List.of(arguments))) {
            CommandLine line = HelpWords.in(everything(wiring)).setOut(out).setErr(err);
            return line.execute(HelpWords.without(List.of(arguments)));
        }
        Function<Wiring, Object> named = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
        CommandLine line = named == null ? everything(wiring) : configured(lineOf(named.apply(wiring)));
        line.setOut(out).setErr(err);
        line.setExecutionExceptionHandler((fault, ran, parsed) -> fault(fault, ran, List.of(arguments)));
        try (FilesRead run = FilesRead.begin(in)) {
            if (named == null) {
                return line.execute(arguments);
            }
            line.setCommandName("sanad " + arguments[0]);
            return line.execute(Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (StackOverflowError | OutOfMemoryError fault) {
            return fault(fault, line, List.of(arguments));
        } finally {
            out.flush();
            err.flush();
        }
    }

    /**
     * The run over cases that the arguments of {@code reason} ask for, on a machine that does a part of it; empty, with every
     * problem written to {@code err}, if this machine cannot read what the run needs.
     */
    public static Optional<PlannedRun> caseByCase(PrintWriter err, List<String> arguments) {
        ReasonCommand command = new ReasonCommand(new Wiring());
        CommandLine line = configured(new CommandLine(command)).setErr(err);
        line.parseArgs(arguments.toArray(String[]::new));
        return command.caseByCase();
    }

    /** The program with all its commands, for help and for command lines without a command. */
    static CommandLine everything(Wiring wiring) {
        CommandLine root = new CommandLine(new Sanad());
        COMMANDS.forEach((name, command) -> root.addSubcommand(name, command.apply(wiring)));
        root.addSubcommand("help", new HelpCommand());
        return configured(root);
    }

    private static CommandLine lineOf(Object command) {
        return command instanceof CommandLine line ? line : new CommandLine(command);
    }

    private static CommandLine configured(CommandLine line) {
        return line.setParameterExceptionHandler(Sanad::misused)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .registerConverter(Path.class, new PathConverter())
                .setUsageHelpAutoWidth(true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command to run");
    }

    private static int misused(ParameterException wrong, String[] arguments) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        PrintWriter err = wrong.getCommandLine().getErr();
        PhraseBook phrases = HelpWords.phrases(List.of(arguments));
        err.println("sanad: "
                + phrases.say(
                        wrong instanceof CommandLine.UnmatchedArgumentException unmatched
                                ? unknown(unmatched.getUnmatched().get(0), command)
                                : plainer(wrong)));
        err.println(phrases.say("Try '" + command.qualifiedName() + " --help'."));
        return ExitCode.USAGE;
    }

    /** The error in plainer words than picocli's. */
    private static String plainer(ParameterException wrong) {
        ArgSpec place = wrong.getArgSpec();
        if (place != null && place.type().isEnum() && wrong.getValue() != null) {
            List<String> words = Stream.of(place.type().getEnumConstants())
                    .map(Object::toString)
                    .toList();
            String name = place instanceof OptionSpec option ? option.longestName() : place.paramLabel();
            return name + ": there is no '" + wrong.getValue() + "'; " + Suggestion.remedy(wrong.getValue(), words);
        }
        return String.valueOf(wrong.getMessage())
                .replace("option option", "option")
                .replace("KEY=VALUE", "NAME=VALUE")
                .replace(" is not an int", " is not a whole number that can be used here");
    }

    private static String unknown(String word, CommandSpec command) {
        if (word.isEmpty()) {
            return PathConverter.EMPTY; // picocli calls a further path that cannot be read an unknown argument
        }
        boolean isOption = word.startsWith("-");
        Set<String> known =
                isOption ? command.optionsMap().keySet() : command.subcommands().keySet();
        String fact = isOption ? "unknown option '" + word + "'" : "unknown command '" + word + "'";
        return Suggestion.closest(word, known)
                .map(close -> fact + "; did you mean '" + close + "'?")
                .orElse(fact);
    }

    private static int fault(Throwable fault, CommandLine line, List<String> arguments) {
        PrintWriter err = line.getErr();
        ProblemText problems = new ProblemText(HelpWords.language(arguments), Style.PLAIN);
        if (fault instanceof FailedRule failed) {
            err.print(problems.render(List.of(failed.problem())));
            return ExitCode.INVALID_INPUT;
        }
        if (fault instanceof OutOfMemoryError) {
            err.print(problems.render(List.of(StoppedRun.outOfMemory())));
            return ExitCode.INVALID_INPUT;
        }
        PhraseBook phrases = HelpWords.phrases(arguments);
        err.println("sanad: " + phrases.say("internal error: " + fault));
        err.println(
                phrases.say("Please report it with the command that you ran: sanad " + String.join(" ", arguments)));
        if (arguments.contains("--verbose")) {
            fault.printStackTrace(err);
        } else {
            err.println(phrases.say("Add --verbose for a stack trace."));
        }
        return ExitCode.INTERNAL_ERROR;
    }
}
