package dev.sanad.rules.internal.engine.drl;

import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.rules.language.CodedRule;
import java.util.List;
import java.util.Optional;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles DRL files to a jar with Drools' executable model. This takes seconds: see {@link DrlCache}. */
final class DrlCompiler {
    private DrlCompiler() {}

    static Checked<byte[]> compile(List<SourceFile> files, List<CodedRule> rules) {
        Problems problems = new Problems();
        KieBuilder builder = build(files);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (errors.isEmpty()) {
            byte[] jar = ((InternalKieModule) builder.getKieModule()).getBytes();
            return Checked.good(jar);
        }
        // Errors of the generated Java name no line; compiling one file at a time at least shows which rule they are
        // in.
        for (SourceFile file : files) {
            List<Message> own = files.size() == 1
                    ? errors
                    : build(List.of(file)).getResults().getMessages(Message.Level.ERROR);
            own.stream()
                    .filter(message -> !message.getText().startsWith("Java source of "))
                    .forEach(message -> problems.error(
                            DrlCodes.NOT_COMPILED,
                            CompileErrorPlace.of(message.getText(), file, rules),
                            fact(message),
                            "fix it in this file"));
        }
        if (!problems.hasErrors()) {
            problems.error(
                    DrlCodes.NOT_COMPILED,
                    SourceMark.of(files.get(0)),
                    fact(errors.get(0)),
                    "fix the Java of its rules");
        }
        return new Checked<>(Optional.empty(), problems.inOrder());
    }

    private static KieBuilder build(List<SourceFile> files) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("dev.sanad.drl", "pack", "1");
        KieFileSystem sources = services.newKieFileSystem().generateAndWritePomXML(release);
        for (int i = 0; i < files.size(); i++) {
            sources.write("src/main/resources/sanad/drl/p" + i + "/rules.drl", DrlUnit.of(files.get(i), i));
        }
        return services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
    }

    private static String fact(Message message) {
        String text = message.getText().replaceAll("\\s+", " ").strip();
        return "this rule does not compile: " + (text.length() > 300 ? text.substring(0, 300) + "..." : text);
    }
}
