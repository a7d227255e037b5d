package dev.sanad.workbench.drafting;

import dev.sanad.core.source.SourceId;
import dev.sanad.core.text.Language;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A text that is to be coded.
 *
 * @param source the source whose text it is, which the proposals cite
 * @param text the text; quotes are taken from it as they stand
 * @param language its language
 * @param published the day from which "yesterday" and "in May" are counted; without it only full dates are read
 */
public record Article(SourceId source, String text, Language language, Optional<LocalDate> published) {}
