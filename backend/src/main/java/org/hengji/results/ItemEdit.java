package org.hengji.results;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An item of the ledger as the unit writes it.
 *
 * @param id    null for a new one
 * @param done  what was mended
 * @param proof what proves it
 */
public record ItemEdit(@Nullable Long id, @NotBlank(message = "请写明存在的问题") @Size(max = 2000, message = "问题不超过 2000 字") String problem,
                       @Nullable @Size(max = 2000, message = "整改措施不超过 2000 字") String measure,
                       @Nullable @Size(max = 80, message = "责任人不超过 80 字") String responsible, @Nullable LocalDate dueOn,
                       @Nullable @Size(max = 2000, message = "整改情况不超过 2000 字") String done,
                       @Nullable @Size(max = 2000, message = "佐证材料不超过 2000 字") String proof) {}
