package dev.sanad.build;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.H_NEWINVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** A class that replaces a lambda: a field for each captured value, and the method that calls its body. */
final class Lambda {
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
        node.superName = Code.OBJECT.getInternalName();
        node.interfaces.add(Type.getReturnType(linked.desc).getInternalName());
        for (int field = 0; field < captured.length; field++) {
            node.fields.add(new FieldNode(ACC_FINAL, "it" + field, captured[field].getDescriptor(), null, null));
        }
        Method constructor = new Method("<init>", Type.VOID_TYPE, captured);
        node.methods.add(Code.method(0, "<init>", constructor.getDescriptor(), this::construct));
        if (captured.length == 0) {
            node.fields.add(new FieldNode(ACC_STATIC | ACC_FINAL, ONLY, self.getDescriptor(), null, null));
            node.methods.add(Code.method(ACC_STATIC, "<clinit>", "()V", code -> {
                create(code, constructor);
                code.putStatic(self, ONLY, self);
            }));
        }
        node.methods.add(Code.method(ACC_STATIC, MAKE, linked.desc, code -> {
            if (captured.length == 0) {
                code.getStatic(self, ONLY, self);
            } else {
                create(code, constructor);
            }
        }));
        String form = ((Type) linked.bsmArgs[0]).getDescriptor();
        node.methods.add(Code.method(ACC_PUBLIC, linked.name, form, this::call));
    }

    ClassNode node() {
        return node;
    }

    private void construct(GeneratorAdapter code) {
        code.loadThis();
        code.invokeConstructor(Code.OBJECT, Method.getMethod("void <init>()"));
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

    /** Calls the body with the captured values and the arguments, each converted to the body's type. */
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
        code.visitMethodInsn(opcode(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
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
        } else if (Code.isPrimitive(from) && Code.isPrimitive(to)) {
            code.cast(from, to);
        } else if (Code.isPrimitive(from)) {
            code.valueOf(from);
        } else if (Code.isPrimitive(to)) {
            code.unbox(to);
        } else {
            code.checkCast(to);
        }
    }
}
