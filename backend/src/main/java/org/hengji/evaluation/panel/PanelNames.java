package org.hengji.evaluation.panel;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the experts of a goal's panels unnamed where everybody reads who has done what with the goal. */
@Service
@Transactional(readOnly = true)
public class PanelNames {

    private final PanelMapper panel;

    PanelNames(PanelMapper panel) {
        this.panel = panel;
    }

    /** What to call them instead, by the name of their account. */
    public Map<String, String> ofGoal(long goalId) {
        Map<String, String> names = new LinkedHashMap<>();
        panel.accounts(goalId).forEach(account -> names.putIfAbsent(account.name(), "专家" + account.number()));
        return names;
    }
}
