package dev.sanad.spark;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import dev.sanad.bulk.internal.Stored;
import org.apache.spark.serializer.KryoRegistrator;

/** How what goes between machines is written: lines, of which there are millions, as their parts and nothing else. */
public final class Registered implements KryoRegistrator {
    @Override
    public void registerClasses(Kryo kryo) {
        kryo.register(Stored.class, new OfLine());
        kryo.register(DividedPiece.class, new JavaSerializer());
        kryo.register(DoneCases.class, new JavaSerializer());
    }

    private static final class OfLine extends Serializer<Stored> {
        @Override
        public void write(Kryo kryo, Output out, Stored line) {
            out.writeString(line.key());
            out.writeInt(line.file(), false);
            out.writeInt(line.number(), true);
            out.writeInt(line.text().length, true);
            out.writeBytes(line.text());
        }

        @Override
        public Stored read(Kryo kryo, Input in, Class<Stored> type) {
            return new Stored(in.readString(), in.readInt(false), in.readInt(true), in.readBytes(in.readInt(true)));
        }
    }
}
