package dev.sanad.build;

import java.lang.invoke.MethodType;
import java.util.function.Consumer;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.MethodNode;

/** Writes methods. */
final class Code {
    static final Type OBJECT = Type.getType(Object.class);
    private static final Type TEXT_BUILDER = Type.getType(StringBuilder.class);

    private Code() {}

    static MethodNode method(int access, String name, String form, Consumer<GeneratorAdapter> body) {
        MethodNode method = new MethodNode(access, name, form, null, null);
        GeneratorAdapter code = new GeneratorAdapter(access, new Method(name, form), method);
        body.accept(code);
        code.returnValue();
        code.endMethod();
        return method;
    }

    static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    static Type boxed(Type primitive) {
        return Type.getType(MethodType.fromMethodDescriptorString("()" + primitive.getDescriptor(), null)
                .wrap()
                .returnType());
    }

    static void startText(GeneratorAdapter code) {
        code.newInstance(TEXT_BUILDER);
        code.dup();
        code.invokeConstructor(TEXT_BUILDER, Method.getMethod("void <init>()"));
    }

    static void append(GeneratorAdapter code, String text) {
        code.push(text);
        append(code, Type.getType(String.class));
    }

    static void append(GeneratorAdapter code, Type type) {
        Type appended = switch (type.getSort()) {
            case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
            case Type.ARRAY, Type.OBJECT -> OBJECT;
            default -> type;
        };
        code.invokeVirtual(TEXT_BUILDER, new Method("append", TEXT_BUILDER, new Type[] {appended}));
    }

    static void endText(GeneratorAdapter code) {
        code.invokeVirtual(TEXT_BUILDER, Method.getMethod("String toString()"));
    }
}
