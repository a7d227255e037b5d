package dev.sanad.build;

import static org.objectweb.asm.Opcodes.ACC_INTERFACE;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.F_NEW;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;

import java.lang.invoke.LambdaMetafactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The instructions of a class that Java links at run time. */
final class Linking {
    private static final String LAMBDA = "java/lang/invoke/LambdaMetafactory.metafactory";
    private static final String KEPT_LAMBDA = "java/lang/invoke/LambdaMetafactory.altMetafactory";
    private static final String TEXT = "java/lang/invoke/StringConcatFactory.makeConcatWithConstants";
    private static final String RECORD = "java/lang/runtime/ObjectMethods.bootstrap";

    private final ClassNode node;
    private final String nest;
    private final List<MethodNode> helpers = new ArrayList<>();
    private final List<ClassNode> lambdas = new ArrayList<>();

    Linking(ClassNode node) {
        this.node = node;
        this.nest = node.nestHostClass == null ? node.name : node.nestHostClass;
    }

    /** Replaces each of them by a call of new code, and returns the classes that are needed for that. */
    List<ClassNode> replace() {
        node.methods.removeIf(method -> method.name.equals("$deserializeLambda$"));
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction instanceof InvokeDynamicInsnNode linked) {
                    replacement(linked).ifPresent(call -> method.instructions.set(linked, call));
                }
            }
        }
        node.methods.addAll(helpers);
        return lambdas;
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

    /** Whether no further interfaces and no bridge methods are required. */
    private static boolean isOnlySerializable(InvokeDynamicInsnNode linked) {
        int flags = (int) linked.bsmArgs[3];
        return flags == LambdaMetafactory.FLAG_SERIALIZABLE
                || flags == (LambdaMetafactory.FLAG_SERIALIZABLE | LambdaMetafactory.FLAG_BRIDGES)
                        && linked.bsmArgs[4].equals(0);
    }

    private MethodInsnNode lambda(InvokeDynamicInsnNode linked) {
        String name = node.name + "$$lambda" + lambdas.size();
        ClassNode lambda = new Lambda(name, linked).node();
        lambda.version = node.version;
        lambda.nestHostClass = nest;
        lambdas.add(lambda);
        return new MethodInsnNode(INVOKESTATIC, name, Lambda.MAKE, linked.desc);
    }

    private MethodInsnNode helper(InvokeDynamicInsnNode linked, Consumer<GeneratorAdapter> body) {
        String name = linked.name + "$" + helpers.size();
        helpers.add(Code.method(ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, name, linked.desc, body));
        boolean isInterface = (node.access & ACC_INTERFACE) != 0;
        return new MethodInsnNode(INVOKESTATIC, node.name, name, linked.desc, isInterface);
    }

    private void joinTexts(GeneratorAdapter code, Object[] settings) {
        Iterator<Object> constants =
                Arrays.asList(settings).subList(1, settings.length).iterator();
        Type[] types = code.getArgumentTypes();
        int argument = 0;
        Code.startText(code);
        for (String part : ((String) settings[0]).split("(?<=[\1\2])|(?=[\1\2])")) {
            if (part.equals("\1")) {
                code.loadArg(argument);
                Code.append(code, types[argument++]);
            } else {
                Code.append(code, part.equals("\2") ? constants.next().toString() : part);
            }
        }
        Code.endText(code);
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
            Type owner = Code.isPrimitive(type) ? Code.boxed(type) : Type.getType(Objects.class);
            Type hashed = Code.isPrimitive(type) ? type : Code.OBJECT;
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
            if (Code.isPrimitive(type)) {
                code.invokeStatic(Code.boxed(type), new Method("compare", Type.INT_TYPE, new Type[] {type, type}));
                code.ifZCmp(GeneratorAdapter.NE, differs);
            } else {
                code.invokeStatic(Type.getType(Objects.class), Method.getMethod("boolean equals(Object, Object)"));
                code.ifZCmp(GeneratorAdapter.EQ, differs);
            }
        }
        code.push(true);
        code.returnValue();
        code.mark(differs);
        code.visitFrame(F_NEW, 2, new Object[] {node.name, Code.OBJECT.getInternalName()}, 0, new Object[0]);
        code.push(false);
    }

    private void describe(GeneratorAdapter code, List<Handle> fields) {
        String before = node.name.substring(Math.max(node.name.lastIndexOf('/'), node.name.lastIndexOf('$')) + 1) + "[";
        Code.startText(code);
        for (Handle field : fields) {
            Code.append(code, before + field.getName() + "=");
            code.loadArg(0);
            Code.append(code, load(code, field));
            before = ", ";
        }
        Code.append(code, fields.isEmpty() ? before + "]" : "]");
        Code.endText(code);
    }

    private Type load(GeneratorAdapter code, Handle field) {
        Type type = Type.getType(field.getDesc());
        code.getField(Type.getObjectType(node.name), field.getName(), type);
        return type;
    }
}
