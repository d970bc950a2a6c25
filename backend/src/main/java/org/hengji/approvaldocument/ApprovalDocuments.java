package org.hengji.approvaldocument;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengji.core.form.medium.FormFormat;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.organisation.DataScope;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.stereotype.Repository;

/** What has been issued, and what could be; within a person's scope, which must reach over the whole department. */
@Repository
class ApprovalDocuments {

    private static final Pattern STANDING_ID = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    private final ApprovalDocumentMapper mapper;

    ApprovalDocuments(ApprovalDocumentMapper mapper) {
        this.mapper = mapper;
    }

    /** A file as it left the bureau. */
    record File(IssuedFile file, byte[] content) {}

    List<Standing> standings(Actor actor, Integer year) {
        DataScope scope = actor.scope();
        return scope.isEmpty() ? List.of() : mapper.standings(scope.paths(), year, null, null);
    }

    /** The standing of a department's year by its id. */
    Standing standing(Actor actor, String id) {
        var parts = STANDING_ID.matcher(id);
        Optional<Standing> found = actor.scope().isEmpty() || !parts.matches() ? Optional.empty()
                : mapper.standings(actor.scope().paths(), null, Long.valueOf(parts.group(1)), Long.valueOf(parts.group(2))).stream().findFirst();
        return found.orElseThrow(() -> Refusal.notFound("该部门年度"));
    }

    Page<ApprovalDocument> list(Actor actor, Integer year, Long department, PageRequest page) {
        List<String> paths = actor.scope().paths();
        return paths.isEmpty() ? Page.empty(page)
                : new Page<>(mapper.list(paths, year, department, page), mapper.count(paths, year, department), page.page(), page.size());
    }

    ApprovalDocument visible(Actor actor, long id) {
        List<String> paths = actor.scope().paths();
        return (paths.isEmpty() ? Optional.<ApprovalDocument>empty() : mapper.find(id, paths)).orElseThrow(() -> Refusal.notFound("该批复"));
    }

    /** Every version of the department's year, the latest first. */
    List<ApprovalDocument> versions(Standing standing) {
        return mapper.versions(standing.fiscalYearId(), standing.departmentId());
    }

    List<IssuedGoal> goals(ApprovalDocument document) {
        return mapper.goals(document.id());
    }

    List<IssuedFile> files(ApprovalDocument document) {
        return mapper.files(document.id());
    }

    /** @param format docx or pdf */
    File file(Actor actor, long id, String format) {
        ApprovalDocument document = visible(actor, id);
        IssuedFile file = files(document).stream().filter(it -> it.format().extension().equals(format.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> Refusal.notFound("文件格式 " + format));
        return new File(file, mapper.content(id, file.format()).orElseThrow());
    }

    /** The number that follows the last one of the region's series in a year. */
    DocumentNumber nextNumber(long regionId, int year) {
        String prefix = mapper.lastPrefix(regionId).orElse("财绩");
        return new DocumentNumber(prefix, year, mapper.lastSerial(regionId, prefix, year) + 1);
    }

    static FormFormat[] formats() {
        return new FormFormat[] {FormFormat.DOCX, FormFormat.PDF};
    }
}
