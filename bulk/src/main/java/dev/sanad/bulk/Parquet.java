package dev.sanad.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Properties;

/**
 * Files in Parquet, as lines of JSON. The driver of DuckDB reads and writes them, which is on the class path of those alone who
 * put it there.
 */
public final class Parquet {
    /** The ending of the names of its files. */
    public static final String ENDING = ".parquet";

    private static final String DATABASE = "jdbc:duckdb:";

    private Parquet() {}

    /**
     * {@return whether a file is in Parquet, by its name}
     *
     * @param file its path
     */
    public static boolean isNameOf(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** {@return whether the driver is on the class path} */
    public static boolean isReadable() {
        return DriverManager.drivers().anyMatch(driver -> {
            try {
                return driver.acceptsURL(DATABASE);
            } catch (SQLException unfit) {
                return false;
            }
        });
    }

    /** Nothing is fetched from elsewhere, and rows come as they are asked for. */
    private static Connection connection() throws SQLException {
        Properties how = new Properties();
        how.setProperty("autoinstall_known_extensions", "false");
        how.setProperty("jdbc_stream_results", "true");
        return DriverManager.getConnection(DATABASE, how);
    }

    /** The rows of a file, each as an object on a line. */
    static InputStream lines(Path file) throws IOException {
        try {
            return new Rows(connection(), file);
        } catch (SQLException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }

    /** Writes lines of JSON to a file, in their order. */
    static void write(Path lines, Path file) throws IOException {
        try (Connection connection = connection();
                Statement copy = connection.createStatement()) {
            copy.execute("COPY (FROM read_json(" + quoted(lines)
                    + ", format = 'newline_delimited', sample_size = -1)) TO " + quoted(file) + " (FORMAT parquet)");
        } catch (SQLException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }

    private static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }

    private static final class Rows extends InputStream {
        private final Connection connection;
        private final ResultSet rows;
        private byte[] line = new byte[0];
        private int at;

        Rows(Connection connection, Path file) throws SQLException {
            this.connection = connection;
            PreparedStatement query = connection.prepareStatement("SELECT to_json(t) FROM read_parquet(?) t");
            query.setString(1, file.toString());
            this.rows = query.executeQuery();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] to, int from, int most) throws IOException {
            if (at == line.length && !next()) {
                return -1;
            }
            int some = Math.min(most, line.length - at);
            System.arraycopy(line, at, to, from, some);
            at += some;
            return some;
        }

        private boolean next() throws IOException {
            try {
                if (!rows.next()) {
                    return false;
                }
                line = (rows.getString(1) + "\n").getBytes(StandardCharsets.UTF_8);
                at = 0;
                return true;
            } catch (SQLException failed) {
                throw new IOException(failed.getMessage(), failed);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                connection.close();
            } catch (SQLException failed) {
                throw new IOException(failed.getMessage(), failed);
            }
        }
    }
}
