package org.hengji.workflow.operation;

import java.util.regex.Pattern;

/** Why something failed, in words. Administrators do not read goals, so what a message quotes from one is left out. */
final class Cause {

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern AT_ONCE = Pattern.compile("OptimisticLocking|updated by another transaction|Deadlock|deadlock|Lock wait timeout");
    private static final Pattern DATABASE = Pattern.compile("Connection|connection|Communications link");

    private Cause() {}

    static String inWords(String message) {
        if (message == null || message.isBlank()) {
            return "没有留下原因，请看堆栈";
        }
        if (CHINESE.matcher(message).find()) {
            return discreet(message);
        }
        if (AT_ONCE.matcher(message).find()) {
            return "与另一项操作同时修改了同一数据，重试即可";
        }
        if (DATABASE.matcher(message).find()) {
            return "数据库当时不可用，恢复后重试即可";
        }
        return "程序出错，重试仍不成功时请将堆栈交开发人员：" + discreet(message);
    }

    static String discreet(String text) {
        return QUOTED.matcher(text).replaceAll("“…”");
    }
}
