package org.hengji.workflow;

import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.workflow.ProcessPictures.ProcessPicture;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The process of a goal for its page. */
@RestController
class ProcessPictureController {

    private final Goals goals;
    private final ProcessPictures pictures;

    ProcessPictureController(Goals goals, ProcessPictures pictures) {
        this.goals = goals;
        this.pictures = pictures;
    }

    @GetMapping("/api/goals/{id}/process")
    ProcessPicture process(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return pictures.of(goals.visible(id, actor).id());
    }
}
