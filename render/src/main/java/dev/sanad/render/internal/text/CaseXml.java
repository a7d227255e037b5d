package dev.sanad.render.internal.text;

import dev.sanad.core.problem.Problem;
import dev.sanad.core.text.Language;
import dev.sanad.render.format.Style;
import dev.sanad.rules.cases.CaseResult;
import dev.sanad.rules.cases.Expected;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The results of cases in JUnit's XML format, which build servers read: one suite per file, whose cases failed or passed. A
 * problem of a file, which kept its cases from being run, is an error of its suite.
 */
final class CaseXml {
    private static final double MILLIS = 1000;

    /** The whole document. */
    String render(List<CaseResult> results, List<Problem> problems) {
        Map<String, Suite> suites = new TreeMap<>();
        results.forEach(result ->
                suite(result.tested().mark().file().name(), suites).results.add(result));
        problems.stream()
                .filter(Problem::isError)
                .forEach(problem ->
                        suite(problem.mark().file().name(), suites).problems.add(problem));
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            for (Map.Entry<String, Suite> suite : suites.entrySet()) {
                write(suite.getKey(), suite.getValue(), xml);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.append('\n').toString();
    }

    /** The cases of a file that ran, and the problems of the file. */
    private static final class Suite {
        private final List<CaseResult> results = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        private Duration took() {
            return results.stream().map(CaseResult::took).reduce(Duration.ZERO, Duration::plus);
        }
    }

    private static Suite suite(String file, Map<String, Suite> suites) {
        return suites.computeIfAbsent(file, none -> new Suite());
    }

    private static void write(String file, Suite suite, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        attribute("name", file, xml);
        attribute("tests", suite.results.size() + suite.problems.size(), xml);
        attribute(
                "failures",
                suite.results.stream().filter(result -> !result.passed()).count(),
                xml);
        attribute("errors", suite.problems.size(), xml);
        attribute("skipped", 0, xml);
        attribute("time", seconds(suite.took()), xml);
        for (CaseResult result : suite.results) {
            start(result.tested().name(), file, result.tested().mark().line(), result.took(), xml);
            if (!result.passed()) {
                fault("failure", expectations(result), new CaseText(Language.ENGLISH, Style.PLAIN).render(result), xml);
            }
            xml.writeEndElement();
        }
        for (Problem problem : suite.problems) {
            start(problem.code().toString(), file, problem.mark().line(), Duration.ZERO, xml);
            fault("error", problem.message(), problem.toString(), xml);
            xml.writeEndElement();
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static void start(String name, String file, int line, Duration took, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        attribute("classname", file, xml);
        attribute("name", name, xml);
        attribute("file", file, xml);
        attribute("line", line, xml);
        attribute("time", seconds(took), xml);
    }

    private static void fault(String element, String message, String words, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement(element);
        attribute("message", message, xml);
        xml.writeCharacters(legal(words));
        xml.writeEndElement();
    }

    private static String expectations(CaseResult result) {
        return Stream.concat(
                        result.missing().stream().map((Expected missing) -> "wanted " + missing),
                        result.unwanted().stream().map((Expected unwanted) -> "unwanted " + unwanted))
                .collect(Collectors.joining("; "));
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.3f", took.toMillis() / MILLIS);
    }

    private static void attribute(String name, Object value, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeAttribute(name, legal(String.valueOf(value)));
    }

    /** The text with a sign in place of each character that XML does not allow, or that few readers show. */
    private static String legal(String words) {
        StringBuilder text = new StringBuilder();
        words.codePoints().map(c -> isLegal(c) ? c : 0xFFFD).forEach(text::appendCodePoint);
        return text.toString();
    }

    private static boolean isLegal(int c) {
        boolean isCharacter = c == '\n' || c == '\t' || !Character.isISOControl(c);
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return isCharacter && !isHalf && (c & 0xFFFE) != 0xFFFE;
    }
}
