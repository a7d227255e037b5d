import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_INTERFACE;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.F_NEW;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.H_NEWINVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.V11;
import static org.objectweb.asm.Opcodes.V1_7;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodType;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Writes the program's jar anew so that it starts faster: what Java would link when it first comes to it (each lambda, each
 * joining of texts, what makes records equal) becomes ordinary code, which a class archive holds ready to run. Classes of
 * old versions, which archives refuse, become newer ones. All else stays, but that no lambda can be written to a stream.
 *
 * <p>Run when packaging, with ASM on the class path: {@code java Desugar.java sanad.jar}.
 */
final class Desugar implements AutoCloseable {

    private static final String LAMBDA = "java/lang/invoke/LambdaMetafactory.metafactory";
    private static final String KEPT_LAMBDA = "java/lang/invoke/LambdaMetafactory.altMetafactory";
    private static final String TEXT = "java/lang/invoke/StringConcatFactory.makeConcatWithConstants";
    private static final String RECORD = "java/lang/runtime/ObjectMethods.bootstrap";

    /** Where a class file has its version, and what marks an instruction that is linked at run time in its constants. */
    private static final int VERSION = 6;

    private static final int LINKED = 18;
    private static final Type OBJECT = Type.getType(Object.class);
    private static final Type TEXT_BUILDER = Type.getType(StringBuilder.class);

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
            better = written(node, new WithFrames());
        } else if (version >= V11 && isLinking(reader)) {
            ClassNode node = node(content);
            new Rewriting(node).run();
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

    /** Finds out what newer classes must say of their types at each jump. */
    private final class WithFrames extends ClassWriter {
        WithFrames() {
            super(COMPUTE_FRAMES);
        }

        @Override
        protected ClassLoader getClassLoader() {
            return loader;
        }
    }

    /** Puts a call of new code in place of each instruction that Java would link at run time. */
    private final class Rewriting {
        private final ClassNode node;
        private final String nest;
        private final List<MethodNode> helpers = new ArrayList<>();
        private int lambdas;

        Rewriting(ClassNode node) {
            this.node = node;
            this.nest = node.nestHostClass == null ? node.name : node.nestHostClass;
        }

        void run() {
            node.methods.removeIf(method -> method.name.equals("$deserializeLambda$"));
            for (MethodNode method : node.methods) {
                for (AbstractInsnNode instruction : method.instructions) {
                    if (instruction instanceof InvokeDynamicInsnNode linked) {
                        replacement(linked).ifPresent(call -> method.instructions.set(linked, call));
                    }
                }
            }
            node.methods.addAll(helpers);
        }

        private Optional<MethodInsnNode> replacement(InvokeDynamicInsnNode linked) {
            return switch (linked.bsm.getOwner() + "." + linked.bsm.getName()) {
                case LAMBDA -> Optional.of(lambda(linked));
                case KEPT_LAMBDA -> isOnlySerializable(linked) ? Optional.of(lambda(linked)) : Optional.empty();
                case TEXT -> Optional.of(helper(linked, code -> joinTexts(code, linked.bsmArgs)));
                case RECORD -> Optional.of(helper(linked, code -> ofRecord(code, linked.name, linked.bsmArgs)));
                default -> Optional.empty();
            };
        }

        /** Whether no further interfaces and no further forms of its method are asked for. */
        private static boolean isOnlySerializable(InvokeDynamicInsnNode linked) {
            int flags = (int) linked.bsmArgs[3];
            return flags == LambdaMetafactory.FLAG_SERIALIZABLE
                    || flags == (LambdaMetafactory.FLAG_SERIALIZABLE | LambdaMetafactory.FLAG_BRIDGES)
                            && linked.bsmArgs[4].equals(0);
        }

        private MethodInsnNode lambda(InvokeDynamicInsnNode linked) {
            String name = node.name + "$$lambda" + ++lambdas;
            ClassNode lambda = new Lambda(name, linked).node;
            lambda.version = node.version;
            lambda.nestHostClass = nest;
            lambdasByNest.computeIfAbsent(nest, host -> new ArrayList<>()).add(name);
            classes.put(name, written(lambda, new ClassWriter(ClassWriter.COMPUTE_MAXS)));
            return new MethodInsnNode(INVOKESTATIC, name, Lambda.MAKE, linked.desc);
        }

        private MethodInsnNode helper(InvokeDynamicInsnNode linked, Consumer<GeneratorAdapter> body) {
            String name = linked.name + "$" + helpers.size();
            helpers.add(method(ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, name, linked.desc, body));
            boolean isInterface = (node.access & ACC_INTERFACE) != 0;
            return new MethodInsnNode(INVOKESTATIC, node.name, name, linked.desc, isInterface);
        }

        private void joinTexts(GeneratorAdapter code, Object[] settings) {
            Iterator<Object> constants = Arrays.asList(settings).subList(1, settings.length).iterator();
            Type[] types = code.getArgumentTypes();
            int argument = 0;
            startText(code);
            for (String part : ((String) settings[0]).split("(?<=[\1\2])|(?=[\1\2])")) {
                if (part.equals("\1")) {
                    code.loadArg(argument);
                    append(code, types[argument++]);
                } else {
                    append(code, part.equals("\2") ? constants.next().toString() : part);
                }
            }
            endText(code);
        }

        /** The methods of a record as the platform documents them. */
        private void ofRecord(GeneratorAdapter code, String method, Object[] settings) {
            List<Handle> fields =
                    Arrays.stream(settings).skip(2).map(Handle.class::cast).toList();
            switch (method) {
                case "hashCode" -> hash(code, fields);
                case "equals" -> compare(code, fields);
                default -> describe(code, fields);
            }
        }

        private void hash(GeneratorAdapter code, List<Handle> fields) {
            code.push(0);
            for (Handle field : fields) {
                code.push(31);
                code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
                code.loadArg(0);
                Type type = load(code, field);
                Type owner = isPrimitive(type) ? boxed(type) : Type.getType(Objects.class);
                Type hashed = isPrimitive(type) ? type : OBJECT;
                code.invokeStatic(owner, new Method("hashCode", Type.INT_TYPE, new Type[] {hashed}));
                code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
            }
        }

        private void compare(GeneratorAdapter code, List<Handle> fields) {
            Type self = Type.getObjectType(node.name);
            Label differs = code.newLabel();
            code.loadArg(1);
            code.instanceOf(self);
            code.ifZCmp(GeneratorAdapter.EQ, differs);
            for (Handle field : fields) {
                code.loadArg(0);
                load(code, field);
                code.loadArg(1);
                code.checkCast(self);
                Type type = load(code, field);
                if (isPrimitive(type)) {
                    code.invokeStatic(boxed(type), new Method("compare", Type.INT_TYPE, new Type[] {type, type}));
                    code.ifZCmp(GeneratorAdapter.NE, differs);
                } else {
                    code.invokeStatic(Type.getType(Objects.class), Method.getMethod("boolean equals(Object, Object)"));
                    code.ifZCmp(GeneratorAdapter.EQ, differs);
                }
            }
            code.push(true);
            code.returnValue();
            code.mark(differs);
            code.visitFrame(F_NEW, 2, new Object[] {node.name, OBJECT.getInternalName()}, 0, new Object[0]);
            code.push(false);
        }

        private void describe(GeneratorAdapter code, List<Handle> fields) {
            String before = node.name.substring(Math.max(node.name.lastIndexOf('/'), node.name.lastIndexOf('$')) + 1) + "[";
            startText(code);
            for (Handle field : fields) {
                append(code, before + field.getName() + "=");
                code.loadArg(0);
                append(code, load(code, field));
                before = ", ";
            }
            append(code, fields.isEmpty() ? before + "]" : "]");
            endText(code);
        }

        private Type load(GeneratorAdapter code, Handle field) {
            Type type = Type.getType(field.getDesc());
            code.getField(Type.getObjectType(node.name), field.getName(), type);
            return type;
        }
    }

    /** A class in place of a lambda: a field for each thing that it captures, and the method that calls its body. */
    private static final class Lambda {
        static final String MAKE = "make";
        private static final String ONLY = "only";

        private final ClassNode node = new ClassNode();
        private final Type self;
        private final InvokeDynamicInsnNode linked;
        private final Type[] captured;

        Lambda(String name, InvokeDynamicInsnNode linked) {
            this.linked = linked;
            this.self = Type.getObjectType(name);
            this.captured = Type.getArgumentTypes(linked.desc);
            node.name = name;
            node.access = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
            node.superName = OBJECT.getInternalName();
            node.interfaces.add(Type.getReturnType(linked.desc).getInternalName());
            for (int field = 0; field < captured.length; field++) {
                node.fields.add(new FieldNode(ACC_FINAL, "it" + field, captured[field].getDescriptor(), null, null));
            }
            Method constructor = new Method("<init>", Type.VOID_TYPE, captured);
            node.methods.add(method(0, "<init>", constructor.getDescriptor(), this::construct));
            if (captured.length == 0) {
                node.fields.add(new FieldNode(ACC_STATIC | ACC_FINAL, ONLY, self.getDescriptor(), null, null));
                node.methods.add(method(ACC_STATIC, "<clinit>", "()V", code -> {
                    create(code, constructor);
                    code.putStatic(self, ONLY, self);
                }));
            }
            node.methods.add(method(ACC_STATIC, MAKE, linked.desc, code -> {
                if (captured.length == 0) {
                    code.getStatic(self, ONLY, self);
                } else {
                    create(code, constructor);
                }
            }));
            String form = ((Type) linked.bsmArgs[0]).getDescriptor();
            node.methods.add(method(ACC_PUBLIC, linked.name, form, this::call));
        }

        private void construct(GeneratorAdapter code) {
            code.loadThis();
            code.invokeConstructor(OBJECT, Method.getMethod("void <init>()"));
            for (int field = 0; field < captured.length; field++) {
                code.loadThis();
                code.loadArg(field);
                code.putField(self, "it" + field, captured[field]);
            }
        }

        private void create(GeneratorAdapter code, Method constructor) {
            code.newInstance(self);
            code.dup();
            code.loadArgs();
            code.invokeConstructor(self, constructor);
        }

        /** Calls the body with what is captured and what is given, each as the type that the body takes. */
        private void call(GeneratorAdapter code) {
            Handle body = (Handle) linked.bsmArgs[1];
            Type exact = (Type) linked.bsmArgs[2];
            Type owner = Type.getObjectType(body.getOwner());
            boolean isCreating = body.getTag() == H_NEWINVOKESPECIAL;
            List<Type> taken = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
            if (body.getTag() != H_INVOKESTATIC && !isCreating) {
                taken.add(0, owner);
            }
            if (isCreating) {
                code.newInstance(owner);
                code.dup();
            }
            for (int field = 0; field < captured.length; field++) {
                code.loadThis();
                code.getField(self, "it" + field, captured[field]);
                convert(code, captured[field], taken.get(field));
            }
            Type[] given = code.getArgumentTypes();
            for (int argument = 0; argument < given.length; argument++) {
                Type known = exact.getArgumentTypes()[argument];
                code.loadArg(argument);
                convert(code, given[argument], known);
                convert(code, known, taken.get(captured.length + argument));
            }
            code.visitMethodInsn(
                    opcode(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
            Type result = isCreating ? owner : Type.getReturnType(body.getDesc());
            convert(code, result, code.getReturnType());
        }

        /** A private method of the same nest is called like any other. */
        private static int opcode(Handle body) {
            return switch (body.getTag()) {
                case H_INVOKESTATIC -> INVOKESTATIC;
                case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
                default -> body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
            };
        }

        private static void convert(GeneratorAdapter code, Type from, Type to) {
            if (from.equals(to)) {
                return;
            }
            if (to.getSort() == Type.VOID) {
                if (from.getSize() == 2) {
                    code.pop2();
                } else {
                    code.pop();
                }
            } else if (isPrimitive(from) && isPrimitive(to)) {
                code.cast(from, to);
            } else if (isPrimitive(from)) {
                code.valueOf(from);
            } else if (isPrimitive(to)) {
                code.unbox(to);
            } else {
                code.checkCast(to);
            }
        }
    }

    private static MethodNode method(int access, String name, String form, Consumer<GeneratorAdapter> body) {
        MethodNode method = new MethodNode(access, name, form, null, null);
        GeneratorAdapter code = new GeneratorAdapter(access, new Method(name, form), method);
        body.accept(code);
        code.returnValue();
        code.endMethod();
        return method;
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private static Type boxed(Type primitive) {
        return Type.getType(
                MethodType.fromMethodDescriptorString("()" + primitive.getDescriptor(), null).wrap().returnType());
    }

    private static void startText(GeneratorAdapter code) {
        code.newInstance(TEXT_BUILDER);
        code.dup();
        code.invokeConstructor(TEXT_BUILDER, Method.getMethod("void <init>()"));
    }

    private static void append(GeneratorAdapter code, String text) {
        code.push(text);
        append(code, Type.getType(String.class));
    }

    private static void append(GeneratorAdapter code, Type type) {
        Type appended =
                switch (type.getSort()) {
                    case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
                    case Type.ARRAY, Type.OBJECT -> OBJECT;
                    default -> type;
                };
        code.invokeVirtual(TEXT_BUILDER, new Method("append", TEXT_BUILDER, new Type[] {appended}));
    }

    private static void endText(GeneratorAdapter code) {
        code.invokeVirtual(TEXT_BUILDER, Method.getMethod("String toString()"));
    }
}
