package org.hengji.sample;

/** The regions of the five sample documents. */
enum SampleRegion {
    LUOYANG_XIGONG("luoyang-xigong", "410303", "河南省洛阳市西工区", "西工区财政局", true),
    LUOYANG_JIANXI("luoyang-jianxi", "410305", "河南省洛阳市涧西区", "涧西区财政局", true),
    QINHUANGDAO_SHANHAIGUAN("qinhuangdao-shanhaiguan", "130303", "河北省秦皇岛市山海关区", "山海关区财政局", false),
    BAODING_XUSHUI("baoding-xushui", "130609", "河北省保定市徐水区", "徐水区财政局", false);

    final String key;
    final String code;
    final String regionName;
    final String bureau;
    /** Whether there are key projects, and so an expert who countersigns them. */
    final boolean expert;

    SampleRegion(String key, String code, String regionName, String bureau, boolean expert) {
        this.key = key;
        this.code = code;
        this.regionName = regionName;
        this.bureau = bureau;
        this.expert = expert;
    }
}
