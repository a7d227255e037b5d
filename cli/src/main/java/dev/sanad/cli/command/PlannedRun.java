package dev.sanad.cli.command;

import dev.sanad.bulk.BulkRun;
import dev.sanad.bulk.EventFile;
import java.nio.file.Path;
import java.util.List;

/** A run over cases that a command line asks for: its files of events, and the paths of what all cases share. */
public record PlannedRun(BulkRun run, List<EventFile> files, List<Path> shared) {}
