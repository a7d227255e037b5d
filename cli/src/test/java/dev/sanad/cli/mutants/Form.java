package dev.sanad.cli.mutants;

/** A form of files, with the name that its file has in a trial, and how often one is tried. */
enum Form {
    DOSSIER("d.yaml", 6),
    JSON_LINES("lines.jsonl", 3),
    VOCABULARY("kinds.yaml", 2),
    RULE_SET("set.yaml", 1),
    PACK("pack.yaml", 1),
    RULE("r.yaml", 6),
    CASES("r.cases.yaml", 3);

    private final String file;
    private final int weight;

    Form(String file, int weight) {
        this.file = file;
        this.weight = weight;
    }

    String file() {
        return file;
    }

    int weight() {
        return weight;
    }
}
