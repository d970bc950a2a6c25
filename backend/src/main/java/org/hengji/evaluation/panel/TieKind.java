package org.hengji.evaluation.panel;

/** What ties an expert to an organisation, so that he does not evaluate it (回避). */
public enum TieKind {
    EMPLOYED("任职"), FORMER("曾任职"), RELATIVE("近亲属"), CONTRACT("咨询或服务合同"), OTHER("其他利害关系");

    private final String label;

    TieKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
