package dev.sanad.cli.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who codes in the workbench, with the mouse or with the keyboard alone, and counts each key and each click. Of a
 * word that is looked for they type as much as brings it to the top of the list.
 */
final class Analyst {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_STEPS = 400;
    private static final String TEXT = "document.querySelector('source-text')";

    private final Chromium browser;
    private final boolean hasMouse;
    private int keys;
    private int clicks;

    Analyst(Chromium browser, boolean hasMouse) {
        this.browser = browser;
        this.hasMouse = hasMouse;
    }

    int keys() {
        return keys;
    }

    int clicks() {
        return clicks;
    }

    /** Opens the workbench, in a language, on a dossier. */
    void open(URI address, String dossier, String language) {
        browser.open(address);
        browser.waitFor("document.querySelector('.columns')");
        browser.value("localStorage.setItem('sanad-language', '" + language + "')");
        browser.value("history.replaceState(null, '', '#" + dossier + "')");
        browser.open(URI.create(address + "#" + dossier));
        browser.waitFor("document.querySelector('source-text .text p')");
        browser.waitFor("document.documentElement.lang === '" + language + "'");
    }

    /** Selects words of the text; of several places where they stand, the first. */
    void select(String words) {
        int start = browser.value(TEXT + ".text.indexOf(" + quoted(words) + ")").asInt();
        int end = start + words.length();
        if (hasMouse) {
            drag(start, end);
        } else {
            walkTo(start, end);
        }
    }

    private void drag(int start, int end) {
        corner(start, start + 1, true); // brings it into view, which may move it once more
        corner(end - 1, end, false);
        JsonNode from = corner(start, start + 1, true);
        JsonNode to = corner(end - 1, end, false);
        browser.mouse("mouseMoved", from.get(0).asDouble(), from.get(1).asDouble());
        browser.mouse("mousePressed", from.get(0).asDouble(), from.get(1).asDouble());
        browser.mouse("mouseMoved", to.get(0).asDouble(), to.get(1).asDouble());
        browser.mouse("mouseReleased", to.get(0).asDouble(), to.get(1).asDouble());
        clicks++;
    }

    /** Where in the window a character is: at the side on which it begins, or on which it ends. */
    private JsonNode corner(int start, int end, boolean isStart) {
        return browser.value("""
                (() => {
                  const p = [...document.querySelectorAll('source-text p[data-start]')].findLast(each => Number(each.dataset.start) <= %1$d);
                  p.scrollIntoView({ block: 'center' });
                  let left = %1$d - Number(p.dataset.start);
                  const walk = document.createTreeWalker(p, NodeFilter.SHOW_TEXT,
                    node => node.parentElement.closest('.number, sup') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
                  while (walk.nextNode()) {
                    if (left < walk.currentNode.length) break;
                    left -= walk.currentNode.length;
                  }
                  const range = document.createRange();
                  range.setStart(walk.currentNode, left);
                  range.setEnd(walk.currentNode, left + %2$d - %1$d);
                  const box = range.getClientRects()[0];
                  const isRight = (getComputedStyle(p).direction === 'rtl') === %3$b;
                  return [isRight ? box.right - 1 : box.left + 1, box.top + box.height / 2];
                })()""".formatted(start, end, isStart));
    }

    /** From sentence to sentence to the one in which the words begin, and then from word to word. */
    private void walkTo(int start, int end) {
        chord("s", "KeyS", 83, "Alt");
        String forward = browser.text(TEXT + ".querySelector('.text').dir").equals("rtl") ? "Left" : "Right";
        String back = forward.equals("Left") ? "Right" : "Left";
        boolean isAbove = at("start") > start;
        for (int step = 0; !(at("start") <= start && at("end") > start) && step < MOST_STEPS; step++) {
            arrow(isAbove ? "Up" : "Down");
        }
        for (int step = 0; at("start") < start && step < MOST_STEPS; step++) {
            arrow(forward, "Ctrl");
        }
        for (int step = 0; at("end") > end && step < MOST_STEPS; step++) {
            arrow(back, "Shift");
        }
        for (int step = 0; at("end") < end && step < MOST_STEPS; step++) {
            arrow(forward, "Shift");
        }
        enter();
    }

    private int at(String side) {
        return browser.value(TEXT + ".selection?." + side + " ?? -1").asInt();
    }

    private void arrow(String where, String... held) {
        browser.press(
                "Arrow" + where,
                "Arrow" + where,
                Map.of("Left", 37, "Up", 38, "Right", 39, "Down", 40).get(where),
                Set.of(held));
        keys++;
    }

    void chord(String key, String code, int number, String held) {
        browser.press(key, code, number, Set.of(held));
        keys++;
    }

    void enter() {
        browser.press("Enter", 13);
        keys++;
    }

    /** Chooses what has an id, by a name of it. */
    void choose(String field, String id, String... names) {
        goTo(field);
        String picker = "document.querySelector('[data-field=\"" + field + "\"] choice-picker')";
        String first = picker + ".lines()[0]?.id";
        String name = names[0];
        for (int at = 0; at < name.length(); at++) {
            if (browser.text(first).equals(id)
                    && !browser.text(picker + ".query").isEmpty()) {
                break;
            }
            browser.type(name.substring(at, at + 1));
            keys++;
        }
        if (!browser.text(first).equals(id)) {
            throw new AssertionError(name + " does not lead to " + id + ", but to " + browser.text(first));
        }
        enter();
    }

    /** Writes into a field of a line. */
    void write(String field, String words) {
        goTo(field);
        words.codePoints().forEach(c -> {
            browser.type(Character.toString(c));
            keys++;
        });
        String line = "document.activeElement.value";
        if (!browser.text(line).equals(words)) {
            throw new AssertionError(field + " has '" + browser.text(line) + "', not '" + words + "'");
        }
    }

    /** Chooses one of a few words that all stand there. */
    void pick(String field, String value) {
        String choice = "[data-field=\"" + field + "\"] input[value=" + value + "]";
        if (hasMouse) {
            click(
                    "document.querySelector('" + choice + "').parentElement",
                    "document.querySelector('" + choice + "').checked");
        } else {
            tabTo("document.querySelector('[data-field=\"" + field + "\"]')");
            for (int step = 0;
                    !browser.value("document.querySelector('" + choice + "').checked")
                                    .asBoolean()
                            && step < 9;
                    step++) {
                arrow("Down");
            }
        }
    }

    /** The selected words are those by which the text says when. */
    void sayWhen(String words) {
        select(words);
        chord("t", "KeyT", 84, "Alt");
    }

    /** The name by which the page knows an actor, a topic or a kind. */
    String nameOf(String id) {
        return browser.text("""
                (() => {
                  const { dossier, kinds } = document.querySelector('sanad-workbench');
                  const found = [...dossier.actors, ...dossier.topics].find(each => each.id === %1$s)?.name ?? kinds.find(each => each.id === %1$s)?.label;
                  return found?.[document.documentElement.lang] ?? %1$s;
                })()""".formatted(quoted(id)));
    }

    /** The name of the event that is being entered. */
    String event() {
        return browser.text("document.querySelector('event-form').data.id");
    }

    /** Says yes. */
    void tick(String field) {
        show(field);
        if (hasMouse) {
            String box = "document.querySelector('[data-field=\"" + field + "\"] input')";
            click(box, box + ".checked");
        } else {
            tabTo("document.querySelector('[data-field=\"" + field + "\"]')");
            chord(" ", "Space", 32, "");
        }
    }

    void save() {
        int events = events();
        chord("Enter", "Enter", 13, "Ctrl");
        browser.waitFor(
                "document.querySelector('.notice') || document.querySelector('sanad-workbench').dossier.events.length > "
                        + events);
        String notice = browser.text("document.querySelector('.notice')?.innerText ?? ''");
        if (!notice.isEmpty()) {
            throw new AssertionError(notice);
        }
    }

    private int events() {
        return browser.value("document.querySelector('sanad-workbench').dossier.events.length")
                .asInt();
    }

    /** Shows the fields that a form leaves out at first, if one of them is needed. */
    private void show(String field) {
        String part = "document.querySelector('[data-field=\"" + field + "\"]')";
        String more = "document.querySelector('event-form [aria-expanded=false].link')";
        browser.waitFor(part + " || " + more); // the form is drawn anew after each choice
        if (!browser.value("Boolean(" + part + ")").asBoolean()) {
            if (hasMouse) {
                click(more, part);
            } else {
                tabTo(more);
                enter();
            }
            browser.waitFor(part);
        }
    }

    private void goTo(String field) {
        show(field);
        String part = "document.querySelector('[data-field=\"" + field + "\"]')";
        if (browser.value(part + ".contains(document.activeElement)").asBoolean()) {
            return;
        }
        if (hasMouse) {
            click(part + ".querySelector('input')", part + ".contains(document.activeElement)");
        } else {
            tabTo(part);
        }
    }

    /** From field to field, forward or back, as the nearer way is. */
    private void tabTo(String part) {
        boolean isBefore = browser.value("Boolean(document.activeElement.compareDocumentPosition(" + part
                        + ") & Node.DOCUMENT_POSITION_PRECEDING)")
                .asBoolean();
        for (int step = 0; step < MOST_STEPS; step++) {
            if (browser.value(part + " === document.activeElement || " + part + ".contains(document.activeElement)")
                    .asBoolean()) {
                return;
            }
            chord("Tab", "Tab", 9, isBefore ? "Shift" : "");
        }
        throw new AssertionError("the keyboard does not lead to " + part);
    }

    /** Clicks, once the form no longer moves, and waits for what that brings about. */
    private void click(String element, String outcome) {
        browser.waitFor("!document.querySelector('[aria-busy=true]')");
        JsonNode place = browser.value(
                "(() => { const element = " + element + "; element.scrollIntoView({ block: 'center' });"
                        + " const box = element.getBoundingClientRect(); return [box.left + Math.min(box.width / 2, 40), box.top + box.height / 2]; })()");
        browser.mouse("mouseMoved", place.get(0).asDouble(), place.get(1).asDouble());
        browser.mouse("mousePressed", place.get(0).asDouble(), place.get(1).asDouble());
        browser.mouse("mouseReleased", place.get(0).asDouble(), place.get(1).asDouble());
        clicks++;
        browser.waitFor(outcome);
    }

    private static String quoted(String words) {
        return JSON.valueToTree(words).toString();
    }
}
