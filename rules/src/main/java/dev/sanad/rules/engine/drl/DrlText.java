package dev.sanad.rules.engine.drl;

import dev.sanad.core.problem.SourceFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A DRL file as it is compiled: in a package of its own, with what every file has at hand, lines unmoved. */
final class DrlText {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+[\\w.]+\\s*;?");

    private DrlText() {}

    static String of(SourceFile file, int number) {
        String head = "package sanad.drl.p" + number + "; import " + Event.class.getName() + "; import "
                + AnyEvent.class.getName() + "; import java.util.Map; import java.util.List; import java.util.Set;"
                + " import function " + Conclusions.class.getName() + ".conclude; ";
        Matcher own = PACKAGE.matcher(file.content());
        String content = own.find()
                ? file.content().substring(0, own.start())
                        + own.group().replaceAll("\\S", " ")
                        + file.content().substring(own.end())
                : file.content();
        return head + content;
    }
}
