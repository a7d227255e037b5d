package dev.sanad.core.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.internal.wording.PhraseBook.Phrase;
import dev.sanad.core.text.Language;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program says of its input is made in English, and found again in the book of another language. */
class PhraseBookTest {
    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");

    private final PhraseBook arabic = PhraseBook.in(Language.ARABIC);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the file is empty                             | الملف فارغ
            unknown actor 'usx'                           | فاعل غير معروف: 'usx'
            did you mean 'call-held' or 'meeting-held'?   | لعلك تقصد 'call-held' أو 'meeting-held'
            a rule must be a map of keys, not a list      | المطلوب في قاعدة مجموعة مفاتيح، والمكتوب قائمة
            'text' is not a modality                      | ليس 'text' صيغة وقوع
            """)
    void a_sentence_is_said_with_what_varies_in_its_place(String english, String said) {
        assertThat(arabic.say(english)).isEqualTo(said);
    }

    @Test
    void names_in_quotation_marks_are_kept_even_if_they_are_words_of_the_book() {
        assertThat(arabic.say("unknown topic 'text'")).contains("'text'");
    }

    @Test
    void a_list_is_said_one_by_one() {
        assertThat(arabic.say("it differs only in letter case, tatweel; write \"سيزور\""))
                .contains("كبر الأحرف, التطويل");
    }

    @Test
    void what_no_book_has_stays_as_it_is() {
        assertThat(arabic.find("the moon is made of cheese")).isEmpty();
        assertThat(arabic.say("the moon is made of cheese")).isEqualTo("the moon is made of cheese");
        assertThat(PhraseBook.in(Language.ENGLISH).say("the file is empty")).isEqualTo("the file is empty");
    }

    @Test
    void what_the_system_says_of_a_file_is_said_in_arabic_too() {
        assertThat(arabic.say("the file cannot be read: Is a directory")).isEqualTo("تعذرت قراءة الملف: هذا مجلد");
        assertThat(arabic.say("out.jsonl: it cannot be written: No space left on device"))
                .isEqualTo("out.jsonl: تعذرت كتابته: لا مساحة باقية على القرص");
        assertThat(arabic.say("this folder cannot be served: .sanad.sock: this is not a socket; move it away"))
                .endsWith(".sanad.sock: ليس هذا مقبسًا؛ انقله إلى مكان آخر");
    }

    @Test
    void a_region_has_the_book_of_its_language() {
        assertThat(PhraseBook.in(new Language("ar-LB")).say("the file is empty"))
                .isEqualTo("الملف فارغ");
    }

    @Test
    void each_phrase_has_the_same_places_in_both_languages() {
        assertThat(arabic.phrases())
                .hasSizeGreaterThan(400)
                .allSatisfy(phrase ->
                        assertThat(places(phrase.said())).as(phrase.english()).isEqualTo(places(phrase.english())));
    }

    @Test
    void no_phrase_is_there_twice() {
        assertThat(arabic.phrases()).extracting(Phrase::english).doesNotHaveDuplicates();
    }

    private static Set<String> places(String words) {
        return PLACE.matcher(words).results().map(place -> place.group()).collect(TreeSet::new, Set::add, Set::addAll);
    }
}
