package dev.sanad.core.fact;

import dev.sanad.core.source.SourceId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A report that was taken back: from that day on it is not on file.
 *
 * @param day the day on which its source took it back
 * @param in the source in which that is said, if the dossier has it
 */
public record Retraction(LocalDate day, Optional<SourceId> in) {}
