package dev.sanad.render.internal.text;

import dev.sanad.core.text.Language;
import dev.sanad.render.format.Style;
import dev.sanad.rules.cases.CaseResult;
import dev.sanad.rules.cases.CaseSuite;
import dev.sanad.rules.cases.Expected;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The results of cases in JUnit's XML format, which build servers read: one suite per file. */
final class CaseXml {
    /** The whole document. */
    String render(CaseSuite.Outcome outcome) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            Map<String, List<CaseResult>> byFile = outcome.results().stream()
                    .collect(Collectors.groupingBy(
                            result -> result.tested().mark().file().name(), LinkedHashMap::new, Collectors.toList()));
            for (Map.Entry<String, List<CaseResult>> file : byFile.entrySet()) {
                suite(file.getKey(), file.getValue(), xml);
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

    private static void suite(String file, List<CaseResult> results, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", file);
        xml.writeAttribute("tests", String.valueOf(results.size()));
        long failed = results.stream().filter(result -> !result.passed()).count();
        xml.writeAttribute("failures", String.valueOf(failed));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        for (CaseResult result : results) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", file);
            xml.writeAttribute("name", legal(result.tested().name()));
            if (!result.passed()) {
                failure(result, xml);
            }
            xml.writeEndElement();
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static void failure(CaseResult result, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("failure");
        xml.writeAttribute(
                "message",
                legal(Stream.concat(
                                result.missing().stream().map((Expected missing) -> "wanted " + missing),
                                result.unwanted().stream().map((Expected unwanted) -> "unwanted " + unwanted))
                        .collect(Collectors.joining("; "))));
        xml.writeCharacters(legal(new CaseText(Language.ENGLISH, Style.PLAIN).render(result)));
        xml.writeEndElement();
    }

    /** The text without control characters, which XML does not allow. */
    private static String legal(String words) {
        return words.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "\uFFFD");
    }
}
