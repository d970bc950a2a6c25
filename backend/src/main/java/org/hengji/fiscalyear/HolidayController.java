package org.hengji.fiscalyear;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hengji.organisation.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 节假日: the year as it counts in the person's region, and the region's own days. */
@RestController
@RequestMapping("/api/holidays")
class HolidayController {

    record DayEdit(@NotNull(message = "请填写日期") LocalDate day, @NotNull(message = "请选择放假或上班") Holiday.Kind kind,
                   @NotBlank(message = "请填写节日名称") @Size(max = 40, message = "节日名称不超过 40 字") String name) {}

    record HolidayEdit(@NotEmpty(message = "请至少填写一天") @Size(max = 400, message = "一次最多设置 400 天") List<@Valid @NotNull(message = "该行没有内容，请删去") DayEdit> days) {}

    private final Holidays holidays;
    private final Clock clock;

    HolidayController(Holidays holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    /** @param year this year when left out */
    @GetMapping
    HolidayYear year(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) @Min(2000) @Max(2100) Integer year) {
        return holidays.year(actor, year == null ? LocalDate.now(clock).getYear() : year);
    }

    /** Sets one day, or a whole year's notice at once. */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@AuthenticationPrincipal Actor actor, @Valid @RequestBody HolidayEdit edit) {
        holidays.set(actor, edit.days().stream().map(d -> new Holiday(d.day(), d.kind(), d.name().strip())).toList());
    }

    @DeleteMapping("/{day}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clear(@AuthenticationPrincipal Actor actor, @PathVariable LocalDate day) {
        holidays.clear(actor, day);
    }
}
