package org.hengji.intake;

/** What a running import is at. */
enum Phase {
    WAITING("排队等候"), READING("读取文件"), COMPARING("比对现有数据"), CHECKING("预审"), WRITING("写入");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
