package org.hengji.intake;

import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** Taking goal documents in. */
@RestController
@RequestMapping("/api/intake")
class IntakeController {

    private static final String FILE_NAME = "X-File-Name";
    private static final String UNNAMED = "绩效目标文档.json";
    private static final int LONGEST_NAME = 255;

    private final Intake intake;

    IntakeController(Intake intake) {
        this.intake = intake;
    }

    /** @param fileName the file's name, percent-encoded, since a header holds ASCII only */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    IntakeView read(@AuthenticationPrincipal Actor actor, @RequestHeader(value = FILE_NAME, required = false) String fileName,
                    @RequestBody(required = false) @Schema(type = "object", description = "绩效目标文档，格式第 1 版") byte[] document) {
        return intake.read(actor, decoded(fileName), document == null ? new byte[0] : document);
    }

    @GetMapping
    Page<IntakeView> list(@AuthenticationPrincipal Actor actor,
                          @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        return intake.list(actor, PageRequest.of(page, size));
    }

    @GetMapping("/{id}")
    IntakeView one(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return intake.view(id, actor);
    }

    @PostMapping("/{id}/commit")
    IntakeView commit(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return intake.commit(actor, id);
    }

    private static String decoded(String fileName) {
        if (fileName == null || fileName.isBlank()) {
            return UNNAMED;
        }
        try {
            String name = UriUtils.decode(fileName, StandardCharsets.UTF_8);
            return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("/" + FILE_NAME, "请求头 " + FILE_NAME + " 应为百分号编码（UTF-8）的文件名");
        }
    }
}
