package org.hengji.workflow;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hengji.organisation.Actor;
import org.hengji.workflow.SavedFilters.SavedFilter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 常用筛选 of the signed-in person. */
@RestController
@RequestMapping("/api/saved-filters")
class SavedFilterController {

    record SavedFilterList(List<SavedFilter> items) {}

    record NewFilter(@NotBlank(message = "请给筛选起一个名称") @Size(max = 40, message = "名称不超过 40 字") String name,
                     @NotNull(message = "请写明筛选条件") WorkItemQuery query, @Nullable Boolean preferred) {}

    private final SavedFilters filters;

    SavedFilterController(SavedFilters filters) {
        this.filters = filters;
    }

    @GetMapping
    SavedFilterList list(@AuthenticationPrincipal Actor actor) {
        return new SavedFilterList(filters.of(actor));
    }

    /** Keeps a filter; one of the same name is replaced. */
    @PostMapping
    SavedFilterList keep(@AuthenticationPrincipal Actor actor, @Valid @RequestBody NewFilter filter) {
        filters.keep(actor, filter.name().strip(), filter.query(), Boolean.TRUE.equals(filter.preferred()));
        return list(actor);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        filters.remove(actor, id);
    }
}
