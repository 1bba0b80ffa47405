package org.casewalk.term;

/** The kinds of terms, in the order in which equally good hits are shown. */
public enum TermKind {
    FINDING("finding"),
    TEST("test"),
    DRUG("drug"),
    DRUG_CLASS("class of drugs"),
    INVESTIGATION("investigation"),
    SETTING("setting");

    private final String word;

    TermKind(String word) {
        this.word = word;
    }

    /** Names the kind as people read it. */
    public String word() {
        return word;
    }
}
