package dev.sanad.spark;

import dev.sanad.bulk.BulkResult;
import dev.sanad.bulk.BulkRun;
import dev.sanad.bulk.CaseEngine;
import dev.sanad.bulk.EventFile;
import dev.sanad.bulk.Watcher;
import dev.sanad.core.internal.file.FilesRead;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** Spark: the cluster to which the program was submitted, or the processors of this machine. */
final class SparkEngine implements CaseEngine {
    /** Java 24 no longer has the security manager, which Spark's libraries ask for. */
    private static final int NEWEST_JAVA = 23;

    @Override
    public boolean over(
            BulkRun run, List<String> command, List<EventFile> files, Path folder, BulkResult result, Watcher watcher)
            throws IOException {
        int java = Runtime.version().feature();
        if (java > NEWEST_JAVA) {
            throw new Failed(
                    "Spark runs on Java 17 and 21, and this is Java " + java
                            + "; set JAVA_HOME to one of them, here and on the cluster",
                    null);
        }
        if (files.stream().anyMatch(file -> FilesRead.isStandardInput(file.path()))) {
            throw new Failed(
                    "Spark reads its files on several machines, and standard input can be read on one; name a file",
                    null);
        }
        try (JavaSparkContext context = new JavaSparkContext(configuration())) {
            return new SparkRun(context, run, files, watcher).over(command, result);
        } catch (IOException failed) {
            throw failed;
        } catch (Exception failed) { // Spark's own is checked, and declared nowhere
            if (!watcher.goesOn()) {
                return false;
            }
            throw new Failed("Spark could not finish: " + reason(failed), failed);
        }
    }

    private static String reason(Exception failed) {
        return String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
    }

    private static SparkConf configuration() {
        return new SparkConf()
                .setAppName("sanad")
                .setIfMissing("spark.master", "local[*]")
                .setIfMissing("spark.log.level", "ERROR")
                .setIfMissing("spark.driver.maxResultSize", "0")
                .set("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
                .set("spark.kryo.registrator", Registered.class.getName());
    }
}
