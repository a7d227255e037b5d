package dev.sanad.workbench.drafting;

/**
 * Words that say when something happened.
 *
 * @param from the first word
 * @param to the word after the last
 * @param written the words
 * @param edtf what they mean, as a date in EDTF
 * @param isOfNext whether they say when what follows them happened: "two days after"
 */
record TimeExpression(int from, int to, String written, String edtf, boolean isOfNext) {}
