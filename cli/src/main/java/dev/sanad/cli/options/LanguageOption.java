package dev.sanad.cli.options;

import dev.sanad.core.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The output language of a command, with the region whose months, digits and calendar it uses. */
public final class LanguageOption {
    /** The language of a code such as {@code en}, {@code ar} or {@code ar-LB}. */
    static final class Converter implements ITypeConverter<Language> {
        private static final Pattern REGION = Pattern.compile("[A-Z]{2}");

        @Override
        public Language convert(String code) {
            String[] parts = code.split("-", 2);
            String language = parts[0].toLowerCase(Locale.ROOT);
            String region = parts.length < 2 ? "" : parts[1].toUpperCase(Locale.ROOT);
            boolean isRegion = region.isEmpty() || REGION.matcher(region).matches();
            if (!List.of(Language.ENGLISH.code(), Language.ARABIC.code()).contains(language) || !isRegion) {
                throw new TypeConversionException("'" + code
                        + "' is not a language of the output; write en or ar, or ar with a region such as ar-LB");
            }
            return new Language(region.isEmpty() ? language : language + "-" + region);
        }
    }

    /** What a shell proposes. */
    static final class Candidates extends java.util.ArrayList<String> {
        private static final long serialVersionUID = 1;

        Candidates() {
            super(List.of("en", "ar", "ar-EG", "ar-LB", "ar-MA", "ar-SA"));
        }
    }

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            converter = Converter.class,
            completionCandidates = Candidates.class,
            description =
                    "The language of the text: en or ar, also with a region, such as ar-LB, whose months, digits and calendar"
                            + " are then used.")
    private Language lang = Language.ENGLISH;

    public Language language() {
        return lang;
    }
}
