package org.hengji.monitoring;

/** What an indicator's deviation comes from (偏差原因), as the national monitoring form groups it. */
public enum Cause {
    FUNDS("经费保障"), SYSTEM("制度保障"), STAFF("人员保障"), HARDWARE("硬件条件保障"), OTHER("其他");

    private final String label;

    Cause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
