package org.hengji.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hengji.core.form.medium.FormFormat;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The official forms of a goal. */
@RestController
@RequestMapping("/api/goals/{id}/forms")
class FormController {

    /** A layout that the goal fits into, and the kinds of file it can be had as. */
    record FormView(String layout, String name, List<String> formats) {}

    record FormList(List<FormView> items) {}

    private static final List<String> FORMATS = Arrays.stream(FormFormat.values()).map(FormFormat::extension).toList();

    private final OfficialForms forms;

    FormController(OfficialForms forms) {
        this.forms = forms;
    }

    @GetMapping
    FormList list(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return new FormList(forms.layouts(actor, id).stream().map(layout -> new FormView(layout.id(), layout.name(), FORMATS)).toList());
    }

    /** @param format xlsx, docx, pdf, or html to look at */
    @GetMapping(path = "/{layout}.{format}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> print(@AuthenticationPrincipal Actor actor, @PathVariable long id, @PathVariable String layout,
                                 @PathVariable String format) {
        if (!FORMATS.contains(format)) {
            throw Refusal.notFound("文件格式 " + format);
        }
        OfficialForms.Printed printed = forms.print(actor, id, layout, FormFormat.valueOf(format.toUpperCase(Locale.ROOT)));
        ContentDisposition disposition = (printed.format() == FormFormat.HTML ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(printed.fileName(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, printed.format().mediaType()).body(printed.content());
    }
}
