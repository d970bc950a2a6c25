package org.hengji.evaluation;

import java.nio.charset.StandardCharsets;
import org.hengji.core.refusal.Refusal;
import org.hengji.platform.Sha256;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** What any proof must be before it is kept: a document or a picture by its content, of a size that can be kept, and scanned where a scanner is. */
@Component
public class ProofCheck {

    /** One file fits into a packet of every database in its default setting. */
    private static final int LARGEST = 10 << 20;
    private static final int LONGEST_NAME = 255;

    private final VirusScan scan;

    ProofCheck(ObjectProvider<VirusScan> scans) {
        this.scan = scans.getIfAvailable(() -> content -> VirusScan.Verdict.NOT_CONFIGURED);
    }

    /** @param sha256 digest of the content, hexadecimal */
    public record Checked(ProofType type, String sha256, VirusScan.Verdict verdict) {}

    /** @throws Refusal for a file that is empty, too large, no document or picture, or infected */
    public Checked check(String name, byte[] content) {
        if (content.length == 0 || content.length > LARGEST) {
            throw Refusal.invalid("", content.length == 0 ? "文件是空的，请重新选择" : "“" + name + "”超过 " + (LARGEST >> 20) + " MB，请压缩或拆分后再上传");
        }
        ProofType type = ProofType.of(content);
        VirusScan.Verdict verdict = scan.scan(content);
        if (verdict == VirusScan.Verdict.INFECTED) {
            throw Refusal.invalid("", "“" + name + "”" + verdict.label() + "，不能上传");
        }
        return new Checked(type, Sha256.of(content), verdict);
    }

    /**
     * The name of a file as the header {@code X-File-Name} carries it, percent-encoded; without any path before it.
     *
     * @throws Refusal when it is none
     */
    public static String fileName(String fileName) {
        try {
            String name = UriUtils.decode(fileName, StandardCharsets.UTF_8).replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
            if (!name.isEmpty()) {
                return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
            }
        } catch (IllegalArgumentException notEncoded) {
            // Refused below, as a name that is blank.
        }
        throw Refusal.invalid("/X-File-Name", "请求头 X-File-Name 应为百分号编码（UTF-8）的文件名");
    }
}
