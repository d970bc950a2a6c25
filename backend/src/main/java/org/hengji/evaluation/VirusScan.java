package org.hengji.evaluation;

/** Where an installation hooks its virus scanner in, as a bean of this type; without one files say that nothing has scanned them. */
public interface VirusScan {

    /** What is known of a file. */
    enum Verdict {
        NOT_CONFIGURED("未配置病毒扫描"), CLEAN("病毒扫描通过"), INFECTED("发现病毒");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    Verdict scan(byte[] content);
}
