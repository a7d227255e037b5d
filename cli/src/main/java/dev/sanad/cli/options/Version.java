package dev.sanad.cli.options;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, from its jar. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(built from source)");
        return new String[] {"sanad " + version};
    }
}
