package org.hengji.goal;

/** How countersigners give their opinions, and when that is enough. */
public enum CountersignMode {
    /** One after the other; all must approve. */
    SERIAL("依次会签"),
    /** At the same time; all must approve. */
    PARALLEL("同时会签"),
    /** At the same time; the first who decides, decides for all. */
    ANY("任一会签"),
    /** At the same time; a share of them must approve, and a return is a vote against. */
    VOTE("表决会签");

    private final String label;

    CountersignMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
