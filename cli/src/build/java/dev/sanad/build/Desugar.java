package dev.sanad.build;

import static org.objectweb.asm.Opcodes.V11;
import static org.objectweb.asm.Opcodes.V1_7;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;

/**
 * Rewrites the program's jar so that it starts faster: constructs that Java links on first use (each lambda, each
 * string concatenation, the equality of records) become ordinary code, which a class archive keeps ready to run.
 * Classes of old versions, which archives refuse, become newer ones. Everything else stays the same, except that
 * lambdas can no longer be serialised.
 *
 * <p>Run when packaging, with the jar as the only argument.
 */
public final class Desugar implements AutoCloseable {

    /** The position of the version in a class file, and the constant that marks an instruction linked at run time. */
    private static final int VERSION = 6;

    private static final int LINKED = 18;

    private final Map<String, byte[]> classes = new LinkedHashMap<>();
    private final Map<String, List<String>> lambdasByNest = new LinkedHashMap<>();
    private final URLClassLoader loader;

    private Desugar(Path jar) throws IOException {
        loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
    }

    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path written = jar.resolveSibling(jar.getFileName() + ".new");
        try (Desugar desugar = new Desugar(jar)) {
            desugar.rewrite(jar, written);
        }
        Files.move(written, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    private void rewrite(Path from, Path to) throws IOException {
        try (JarFile in = new JarFile(from.toFile());
                OutputStream file = Files.newOutputStream(to);
                JarOutputStream out = new JarOutputStream(file)) {
            long time = 0;
            for (JarEntry entry : Collections.list(in.entries())) {
                time = entry.getTime();
                try (InputStream content = in.getInputStream(entry)) {
                    if (entry.getName().endsWith(".class")) {
                        read(content.readAllBytes());
                    } else {
                        write(out, entry.getName(), time, content);
                    }
                }
            }
            lambdasByNest.forEach((host, lambdas) -> {
                ClassNode node = node(classes.get(host));
                node.nestMembers = node.nestMembers == null ? new ArrayList<>() : node.nestMembers;
                node.nestMembers.addAll(lambdas);
                classes.put(host, written(node, new ClassWriter(0)));
            });
            for (Map.Entry<String, byte[]> each : classes.entrySet()) {
                write(out, each.getKey() + ".class", time, new ByteArrayInputStream(each.getValue()));
            }
        }
    }

    private static void write(JarOutputStream out, String name, long time, InputStream content) throws IOException {
        JarEntry entry = new JarEntry(name);
        entry.setTime(time);
        out.putNextEntry(entry);
        content.transferTo(out);
    }

    private void read(byte[] content) {
        ClassReader reader = new ClassReader(content);
        int version = reader.readShort(VERSION);
        byte[] better = content;
        if (version < V1_7) {
            ClassNode node = node(content);
            node.version = V1_7;
            try {
                better = written(node, new WithFrames());
            } catch (TypeNotPresentException optional) {
                better = content; // parts of some libraries need others that are left out, and never run here
            }
        } else if (version >= V11 && isLinking(reader)) {
            ClassNode node = node(content);
            for (ClassNode lambda : new Linking(node).replace()) {
                lambdasByNest
                        .computeIfAbsent(lambda.nestHostClass, host -> new ArrayList<>())
                        .add(lambda.name);
                classes.put(lambda.name, written(lambda, new ClassWriter(ClassWriter.COMPUTE_MAXS)));
            }
            better = written(node, new ClassWriter(ClassWriter.COMPUTE_MAXS));
        }
        classes.put(reader.getClassName(), better);
    }

    private static boolean isLinking(ClassReader reader) {
        return IntStream.range(1, reader.getItemCount())
                .map(reader::getItem)
                .anyMatch(item -> item > 0 && reader.readByte(item - 1) == LINKED);
    }

    private static ClassNode node(byte[] content) {
        ClassNode node = new ClassNode();
        new ClassReader(content).accept(node, 0);
        return node;
    }

    private static byte[] written(ClassNode node, ClassWriter writer) {
        node.accept(writer);
        return writer.toByteArray();
    }

    /** Computes the stack frames that newer classes need at each jump. */
    private final class WithFrames extends ClassWriter {
        WithFrames() {
            super(COMPUTE_FRAMES);
        }

        @Override
        protected ClassLoader getClassLoader() {
            return loader;
        }
    }
}
