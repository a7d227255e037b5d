package dev.sanad.core.fact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Makes the id of a conclusion: the first eight bytes of the SHA-256 of its content. */
final class ContentId {
    private static final String DIGITS = "0123456789abcdef";

    private ContentId() {}

    static FactId of(Conclusion conclusion) {
        // Unit and record separators cannot occur in ids, so different contents never have the same text.
        StringBuilder content = new StringBuilder(conclusion.kind().value());
        conclusion.roles().values().forEach((role, value) -> {
            content.append('\u001E').append(role).append('\u001F').append(value.sort());
            value.asText()
                    .ifPresentOrElse(
                            text -> text.words()
                                    .forEach((language, words) -> content.append('\u001F')
                                            .append(language)
                                            .append(':')
                                            .append(words)),
                            () -> value.texts()
                                    .forEach(text -> content.append('\u001F').append(text)));
        });
        conclusion.time().ifPresent(time -> content.append("\u001E@").append(time.edtf()));
        if (conclusion.modality() != Modality.ACTUAL) {
            content.append("\u001E~").append(conclusion.modality());
        }
        long hash = ByteBuffer.wrap(sha256(content.toString())).getLong();
        StringBuilder id = new StringBuilder("c-");
        for (int shift = 60; shift >= 0; shift -= 4) {
            id.append(DIGITS.charAt((int) (hash >>> shift) & 15));
        }
        return new FactId(id.toString());
    }

    private static byte[] sha256(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
