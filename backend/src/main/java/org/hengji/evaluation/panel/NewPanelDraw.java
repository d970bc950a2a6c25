package org.hengji.evaluation.panel;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hengji.core.sampling.QuotaDraw.Quota;

/**
 * What experts are to be drawn.
 *
 * @param count  how many in all
 * @param quotas how many of them for a specialty
 * @param seed   from a public lottery, for example; null has the system make one
 * @param reason why it is drawn again; nothing for the first time
 */
public record NewPanelDraw(@Positive(message = "请填写抽取人数") @Max(value = 50, message = "抽取人数过多") int count,
                    @Nullable @Size(max = 10, message = "专业不超过 10 个") List<@Valid @NotNull(message = "该行没有内容，请删去") SpecialtyQuota> quotas,
                    @Nullable @Pattern(regexp = "[0-9A-Za-z-]{1,64}", message = "种子为 1 至 64 位数字、字母或短横线") String seed,
                    @Nullable @Size(max = 500, message = "原因不超过 500 字") String reason) {

    public record SpecialtyQuota(@NotBlank(message = "请选择专业") String specialty,
                          @Positive(message = "专业人数应大于 0") @Max(value = 50, message = "专业人数过多") int count) {}

    List<Quota> places() {
        return quotas == null ? List.of() : quotas.stream().map(q -> new Quota(q.specialty().strip(), q.count())).toList();
    }
}
