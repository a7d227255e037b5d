package dev.sanad.render.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file's URI leads back to its name, whatever that is. */
class FileUriTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dossier.yaml                 | dossier.yaml
            ./dossiers/may.yaml          | dossiers/may.yaml
            ../may.yaml                  | ../may.yaml
            /srv/may.yaml                | file:///srv/may.yaml
            2023-09-07 10:30 talks.yaml  | 2023-09-07%2010%3A30%20talks.yaml
            colon:x.yaml                 | colon%3Ax.yaml
            back\\slash.yaml             | back%5Cslash.yaml
            100%.yaml                    | 100%25.yaml
            a#b?c[d].yaml                | a%23b%3Fc%5Bd%5D.yaml
            ملف.yaml                     | %D9%85%D9%84%D9%81.yaml
            🕊.yaml                      | %F0%9F%95%8A.yaml
            """)
    void on_a_system_with_slashes(String name, String uri) {
        assertThat(FileUri.of(name, '/')).isEqualTo(uri);
        assertThat(URI.create(uri).getPath()).isEqualTo(name.startsWith("./") ? name.substring(2) : name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dossiers\\may.yaml    | dossiers/may.yaml
            C:\\dossiers\\may.yaml | file:///C%3A/dossiers/may.yaml
            """)
    void on_a_system_with_backslashes(String name, String uri) {
        assertThat(FileUri.of(name, '\\')).isEqualTo(uri);
    }
}
