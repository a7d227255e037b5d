package dev.sanad.rules.internal.engine.drl;

import dev.sanad.core.problem.SourceFile;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A DRL file as it is compiled: in its own package, with the imports of every file, on unchanged lines. */
final class DrlUnit {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+[\\w.]+\\s*;?");

    private DrlUnit() {}

    private static String terms() {
        return Stream.of(Terms.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .distinct()
                .sorted()
                .map(name -> "import function " + Terms.class.getName() + "." + name + "; ")
                .collect(Collectors.joining());
    }

    static String of(SourceFile file, int number) {
        String head = "package sanad.drl.p" + number + "; import " + Event.class.getName() + "; import "
                + AnyEvent.class.getName() + "; import java.util.Map; import java.util.List; import java.util.Set;"
                + " import " + Given.class.getName() + "; import function " + Conclusions.class.getName()
                + ".conclude; " + terms();
        Matcher own = PACKAGE.matcher(file.content());
        String content = own.find()
                ? file.content().substring(0, own.start())
                        + own.group().replaceAll("\\S", " ")
                        + file.content().substring(own.end())
                : file.content();
        return head + content;
    }
}
