package dev.sanad.cli.options;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which version of the program this is, from its jar. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(built from source)");
        return new String[] {"sanad " + version};
    }
}
