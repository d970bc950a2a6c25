package org.hengji.audit;

import java.util.ArrayList;
import java.util.List;
import org.hengji.platform.web.CsvLine;

/** The trail as a file: first what people read, then every column as it is hashed, then the link. */
final class TrailExport {

    private TrailExport() {}

    static String heading() {
        List<String> cells = new ArrayList<>(List.of("地区", "说明", "目标", "chain_id", "sequence_no", "entry_id"));
        EntryText.names().forEach(cells::add);
        cells.addAll(List.of("content_hash", "previous_hash", "hash"));
        return CsvLine.of(cells) + CsvLine.END;
    }

    static String line(TrailRow row, AuditEntry entry) {
        List<String> cells = new ArrayList<>();
        cells.add(row.regionName());
        cells.add(entry.words());
        cells.add(row.goalName());
        cells.add(String.valueOf(row.chainId()));
        cells.add(row.sequenceNo() == null ? null : row.sequenceNo().toString());
        cells.add(row.id().toString());
        cells.addAll(EntryText.columns(row).values());
        cells.add(row.contentHash());
        cells.add(row.previousHash());
        cells.add(row.hash());
        return CsvLine.of(cells) + CsvLine.END;
    }
}
