package dev.sanad.exchange.coded;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorType;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.text.Language;
import dev.sanad.exchange.coded.CodedRecord.CodedActor;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The actors of coders as those of the built-in cast, or new ones: of the state if their sectors act for it, such as ministries
 * and armies, and else for themselves, such as parties and citizens.
 */
final class CodedActors {
    private static final String WORLD = "world";
    private static final Pattern BRACKETED = Pattern.compile("(.+) \\(([^()]+)\\)");
    private static final Pattern NOT_OF_IDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final CodeTable countries = CodeTable.named("countries");
    private final CodeTable sectors = CodeTable.named("sectors");
    private final CodeTable offices = CodeTable.named("offices");
    private final Map<String, String> cast = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    /** The ids given so far, each with what it was given to. */
    private final Map<String, String> given = new HashMap<>();

    private final Consumer<Declared> declared;

    /**
     * An actor that the cast does not have.
     *
     * @param id its id
     * @param name its name
     * @param state the state that it acts for, if it does
     */
    record Declared(String id, String name, Optional<String> state) {}

    /** @param declared takes each new actor, once */
    CodedActors(Consumer<Declared> declared) {
        this.declared = declared;
        DossierReader.builtInCast(WORLD).orElseThrow().actors().byId().values().stream()
                .filter(actor -> actor.type() == ActorType.STATE || actor.type() == ActorType.ORGANISATION)
                .forEach(this::know);
    }

    private void know(Actor actor) {
        String id = actor.id().value();
        actor.code().ifPresent(code -> cast.putIfAbsent(code, id));
        cast.putIfAbsent(plain(actor.name().in(Language.ENGLISH)), id);
        actor.aliases().forEach(alias -> cast.putIfAbsent(plain(alias), id));
    }

    private static String plain(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.startsWith("the ") ? small.substring(4) : small;
    }

    /** The id of a state, by its name or its code; nothing if it is not known. */
    Optional<String> state(String country) {
        return countries
                .cell(country, 1)
                .or(() -> Optional.ofNullable(cast.get(country)))
                .or(() -> Optional.ofNullable(cast.get(plain(country))));
    }

    /** The id of an actor. */
    String id(CodedActor actor) {
        String key = actor.name() + "\t" + actor.country().orElse("");
        String known = ids.get(key);
        if (known == null) {
            known = find(actor);
            ids.put(key, known);
        }
        return known;
    }

    private String find(CodedActor actor) {
        Optional<String> state = actor.country().flatMap(this::state);
        Optional<String> itself = state(actor.name());
        if (itself.isPresent()) {
            return itself.get();
        }
        Matcher bracketed = BRACKETED.matcher(actor.name());
        if (bracketed.matches() && state.isPresent()) {
            Optional<String> office = offices.cell(bracketed.group(1), 1);
            return office.map(known -> state.get() + "." + known)
                    .orElseGet(() -> made(state.get() + "." + slug(bracketed.group(1)), actor, state));
        }
        return made(slug(actor.name()), actor, state);
    }

    private String made(String wanted, CodedActor actor, Optional<String> state) {
        String what = actor.name() + "\t" + actor.country().orElse("");
        String id = wanted;
        for (int number = 2;
                cast.containsValue(id) || !given.getOrDefault(id, what).equals(what);
                number++) {
            id = wanted + "-" + number;
        }
        given.put(id, what);
        declared.accept(new Declared(
                id, actor.name(), state.filter(any -> actor.sectors().stream().anyMatch(sectors::has))));
        return id;
    }

    /** A name as an id: without signs and the marks of letters. */
    static String slug(String name) {
        String letters =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String slug = NOT_OF_IDS
                .matcher(letters.toLowerCase(Locale.ROOT))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "unnamed" : slug;
    }
}
