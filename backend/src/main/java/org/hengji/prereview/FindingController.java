package org.hengji.prereview;

import jakarta.validation.Valid;
import java.util.List;
import org.hengji.goal.GoalEdit;
import org.hengji.organisation.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The findings of one goal, and what is said to them. */
@RestController
@RequestMapping("/api/goals/{id}")
class FindingController {

    private final PreReviewing reviewing;
    private final FindingAnswers answers;

    FindingController(PreReviewing reviewing, FindingAnswers answers) {
        this.reviewing = reviewing;
        this.answers = answers;
    }

    @GetMapping("/findings")
    GoalFindings findings(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return answers.of(actor, id);
    }

    /** Of a draft as it is being written; stores nothing. */
    @PostMapping("/check")
    GoalFindings check(@AuthenticationPrincipal Actor actor, @PathVariable long id, @Valid @RequestBody GoalEdit edit) {
        return reviewing.check(actor, id, edit);
    }

    @PutMapping("/findings/answers")
    GoalFindings answerAll(@AuthenticationPrincipal Actor actor, @PathVariable long id, @Valid @RequestBody Replies replies) {
        return answers.answer(actor, id, replies.answers());
    }

    @PutMapping("/findings/overrides")
    GoalFindings overrideAll(@AuthenticationPrincipal Actor actor, @PathVariable long id, @Valid @RequestBody Replies replies) {
        return answers.override(actor, id, replies.answers());
    }

    @PutMapping("/findings/{key}/answer")
    GoalFindings answer(@AuthenticationPrincipal Actor actor, @PathVariable long id, @PathVariable String key,
                        @Valid @RequestBody Replies.Reason reason) {
        return answers.answer(actor, id, List.of(new Replies.Reply(key, reason.reason())));
    }

    @PutMapping("/findings/{key}/override")
    GoalFindings override(@AuthenticationPrincipal Actor actor, @PathVariable long id, @PathVariable String key,
                          @Valid @RequestBody Replies.Reason reason) {
        return answers.override(actor, id, List.of(new Replies.Reply(key, reason.reason())));
    }

    @DeleteMapping("/findings/{key}/answer")
    GoalFindings withdraw(@AuthenticationPrincipal Actor actor, @PathVariable long id, @PathVariable String key) {
        return answers.withdraw(actor, id, key);
    }
}
