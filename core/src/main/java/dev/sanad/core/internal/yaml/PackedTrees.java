package dev.sanad.core.internal.yaml;

import dev.sanad.core.internal.yaml.YamlNode.Entry;
import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.internal.yaml.YamlNode.Listing;
import dev.sanad.core.internal.yaml.YamlNode.Mapping;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The built-in YAML files as trees that the build has prepared, since parsing them would be most of the work of a short
 * run. If there are none, as during the build, the files are parsed.
 */
public final class PackedTrees {
    /** The file with the trees, beside the YAML files of a folder. */
    static final String FILE = "built-in.trees";
    /** The prefix of the names of built-in files. */
    public static final String PREFIX = "built-in:";

    private static final int LEAF = 0;
    private static final int LISTING = 1;
    private static final int MAPPING = 2;

    private PackedTrees() {}

    private static final Map<String, NavigableMap<String, List<YamlNode>>> LOADED = new ConcurrentHashMap<>();

    /** The names of the files below a top folder that have trees, with {@link #PREFIX}. */
    public static NavigableSet<String> names(String folder) {
        return Collections.unmodifiableNavigableSet(in(folder).navigableKeySet());
    }

    /** The documents of a built-in file. */
    static Optional<List<YamlNode>> find(String name) {
        int end = name.indexOf('/');
        return name.startsWith(PREFIX) && end > 0
                ? Optional.ofNullable(in(name.substring(PREFIX.length(), end)).get(name))
                : Optional.empty();
    }

    private static NavigableMap<String, List<YamlNode>> in(String folder) {
        return LOADED.computeIfAbsent(folder, PackedTrees::load);
    }

    static void write(SortedMap<String, List<YamlNode>> files, DataOutputStream out) throws IOException {
        out.writeInt(files.size());
        for (var file : files.entrySet()) {
            out.writeUTF(file.getKey());
            out.writeInt(file.getValue().size());
            for (YamlNode document : file.getValue()) {
                write(document, out);
            }
        }
    }

    private static void write(YamlNode node, DataOutputStream out) throws IOException {
        if (node.asLeaf().isPresent()) {
            Leaf leaf = node.asLeaf().get();
            out.writeByte(LEAF);
            writeMark(node.mark(), out);
            out.writeUTF(leaf.text());
        } else if (node.asListing().isPresent()) {
            Listing listing = node.asListing().get();
            out.writeByte(LISTING);
            writeMark(node.mark(), out);
            out.writeInt(listing.items().size());
            for (YamlNode item : listing.items()) {
                write(item, out);
            }
        } else if (node.asMapping().isPresent()) {
            Mapping mapping = node.asMapping().get();
            out.writeByte(MAPPING);
            writeMark(node.mark(), out);
            out.writeInt(mapping.entries().size());
            for (Entry entry : mapping.entries()) {
                write(entry.key(), out);
                write(entry.value(), out);
            }
        }
    }

    private static void writeMark(SourceMark mark, DataOutputStream out) throws IOException {
        out.writeShort(mark.line());
        out.writeShort(mark.column());
        out.writeShort(mark.length());
    }

    private static NavigableMap<String, List<YamlNode>> load(String folder) {
        NavigableMap<String, List<YamlNode>> all = new TreeMap<>();
        try (InputStream in = PackedTrees.class.getResourceAsStream("/" + folder + "/" + FILE)) {
            if (in != null) {
                read(new DataInputStream(new BufferedInputStream(in, 1 << 16)), all);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return all;
    }

    private static void read(DataInputStream in, SortedMap<String, List<YamlNode>> all) throws IOException {
        int files = in.readInt();
        for (int i = 0; i < files; i++) {
            SourceFile file = new SourceFile(in.readUTF(), "");
            int documents = in.readInt();
            List<YamlNode> nodes = new ArrayList<>(documents);
            for (int j = 0; j < documents; j++) {
                nodes.add(read(file, in));
            }
            all.put(file.name(), nodes);
        }
    }

    private static YamlNode read(SourceFile file, DataInputStream in) throws IOException {
        int shape = in.readByte();
        SourceMark mark = new SourceMark(file, in.readUnsignedShort(), in.readUnsignedShort(), in.readUnsignedShort());
        if (shape == LEAF) {
            return new Leaf(mark, in.readUTF());
        }
        int size = in.readInt();
        if (shape == LISTING) {
            List<YamlNode> items = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                items.add(read(file, in));
            }
            return new Listing(mark, items);
        }
        List<Entry> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            entries.add(new Entry((Leaf) read(file, in), read(file, in)));
        }
        return new Mapping(mark, entries);
    }
}
