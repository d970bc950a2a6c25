package org.hengji.evaluation;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.ratio.Ratio;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.IfMatch;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ratio indicators of a department's self-evaluation and the figures that they are computed from. */
@RestController
@RequestMapping("/api/self-evaluations/{id}/ratios")
class RatioController {

    /** @param value in percent; null unless it is computed */
    record EvaluationRatio(long lineId, String name, String formula, String period, @Nullable BigDecimal value, Ratio.State state, String explanation,
                           String basis) {

        private static EvaluationRatio of(RatioIndicators.Computed computed) {
            Ratio ratio = computed.ratio();
            String number = ratio.source().number() == null ? "" : "（" + ratio.source().number() + "）";
            return new EvaluationRatio(computed.lineId(), ratio.name(), ratio.formula(), ratio.period(), ratio.value(), ratio.state(),
                    ratio.explanation(), ratio.source().document() + number);
        }
    }

    /** A figure that the published budget does not say: 元 or a count; null until it is given. */
    record WantedFigure(String name, @Nullable BigDecimal value) {}

    record EvaluationRatiosView(int version, boolean editable, List<EvaluationRatio> items, List<WantedFigure> figures) {

        private static EvaluationRatiosView of(RatioIndicators.Read read) {
            return new EvaluationRatiosView(read.evaluation().version(), read.editable(), read.ratios().stream().map(EvaluationRatio::of).toList(),
                    read.wanted().stream().map(name -> new WantedFigure(name, read.figures().get(name))).toList());
        }
    }

    private final RatioIndicators ratios;

    RatioController(RatioIndicators ratios) {
        this.ratios = ratios;
    }

    @GetMapping
    EvaluationRatiosView get(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return EvaluationRatiosView.of(ratios.read(actor, id));
    }

    /** Puts what can be computed into the lines; the version is the self-evaluation's. */
    @PutMapping
    ResponseEntity<EvaluationRatiosView> save(@AuthenticationPrincipal Actor actor, @PathVariable long id,
                                              @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
                                              @Valid @RequestBody YearlyFigures figures) {
        ratios.save(actor, id, IfMatch.version(ifMatch), figures);
        EvaluationRatiosView view = EvaluationRatiosView.of(ratios.read(actor, id));
        return ResponseEntity.ok().eTag(IfMatch.etag(view.version())).body(view);
    }
}
