package org.hengji.core.prereview.tables;

import java.util.regex.Pattern;

/** A figure of the budget that several parts of a document state; each has one value under one coverage. */
public enum Key {

    INCOME("收入总计", "收入总计|收入合计|预算收入|收入预算"),
    EXPENDITURE("支出总计", "支出总计|支出合计|部门支出预算|预算支出|支出预算|支出年初预算|预算收支|收支预算"),
    BASIC("基本支出", "基本支出"),
    PERSONNEL("人员经费", "人员经费|人员支出"),
    PUBLIC_FUNDS("公用经费", "(日常)?公用(经费|支出)"),
    PROJECT("项目支出", "项目支出|涉及预算拨款"),
    CARRIED_OVER("上年结转", "上年结转(结余)?"),
    PROCUREMENT("政府采购", "政府采购预算"),
    OPERATING("机关运行经费", "机关运行经费|机构运转经费|机关运行费"),
    THREE_PUBLIC("“三公”经费", "“?三公”?经费"),
    ABROAD("因公出国（境）费", "因公出国(\\(境\\))?(经费|费用|费)?"),
    VEHICLE_PURCHASE("公务用车购置费", "公务用?车购置(经费|费用|费)"),
    VEHICLE_OPERATION("公务用车运行维护费", "公务用?车(运行维护|运行|运维)(经费|费用|费)"),
    RECEPTION("公务接待费", "公务接待(经费|费用|费)");

    private final String label;
    private final Pattern heading;
    private final Pattern atEnd;

    Key(String label, String name) {
        this.label = label;
        this.heading = Pattern.compile("(" + name + ")(支出)?");
        this.atEnd = Pattern.compile("(.*[年度门位室处局会心区和及是中括款排])?" + this.heading.pattern());
    }

    /** The figure in Chinese. */
    public String label() {
        return label;
    }

    /** What a heading or a row is named that states it. */
    Pattern heading() {
        return heading;
    }

    /** Whether it is part of the “三公”经费. */
    public boolean isThreePublic() {
        return ordinal() >= THREE_PUBLIC.ordinal();
    }

    /** Whether the words before an amount name this figure, be it after a year, a department or a word that joins. */
    public boolean isNamedAtEnd(String words) {
        return atEnd.matcher(words).matches();
    }

    /** Whether a name without its number is that of this figure. */
    public boolean isNamed(String plain) {
        return heading.matcher(plain).matches();
    }
}
