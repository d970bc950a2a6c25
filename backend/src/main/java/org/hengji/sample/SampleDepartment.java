package org.hengji.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The departments of the five sample documents, each with the document it published. */
enum SampleDepartment {
    XIGONG_COMMUNITY("xigong-community", SampleRegion.LUOYANG_XIGONG, 2021, "xigong-community-2021.json"),
    JIANXI_COMMUNITY("jianxi-community", SampleRegion.LUOYANG_JIANXI, 2023, "jianxi-community-2023.json"),
    XIGONG_STREET("xigong-street", SampleRegion.LUOYANG_XIGONG, 2023, "xigong-street-2023.json"),
    XIGUAN_STREET("xiguan-street", SampleRegion.QINHUANGDAO_SHANHAIGUAN, 2024, "xiguan-street-2024.json"),
    XUSHUI_CHENGQU("xushui-chengqu", SampleRegion.BAODING_XUSHUI, 2021, "xushui-chengqu-2021.json");

    private static final String FOLDER = "/sql/sample/";

    final String key;
    final SampleRegion region;
    final int year;
    final String file;

    SampleDepartment(String key, SampleRegion region, int year, String file) {
        this.key = key;
        this.region = region;
        this.year = year;
        this.file = file;
    }

    /** The goal document as it ships with the system. */
    byte[] document() {
        try (InputStream in = SampleDepartment.class.getResourceAsStream(FOLDER + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
