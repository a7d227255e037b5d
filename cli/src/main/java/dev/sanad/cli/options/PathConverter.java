package dev.sanad.cli.options;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The path that an argument names. An empty one, as from a shell variable that is not set, would mean the current folder. */
public final class PathConverter implements ITypeConverter<Path> {
    /** What is wrong with an empty path. */
    public static final String EMPTY = "the path is empty; '.' is the current folder";

    @Override
    public Path convert(String argument) {
        if (argument.isEmpty()) {
            throw new TypeConversionException(EMPTY);
        }
        try {
            return Path.of(argument);
        } catch (InvalidPathException unusable) {
            throw new TypeConversionException("'" + argument + "' cannot be a path: " + unusable.getReason());
        }
    }
}
