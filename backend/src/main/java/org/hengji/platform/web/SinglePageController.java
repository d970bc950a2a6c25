package org.hengji.platform.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Addresses of the web application's own pages all answer with the application, so that they can be reloaded and sent on. */
@Controller
class SinglePageController {

    @GetMapping({"/{page:[a-z-]+}", "/{page:[a-z-]+}/{rest:[a-zA-Z0-9-]+}", "/{page:[a-z-]+}/{rest:[a-zA-Z0-9-]+}/{more:[a-zA-Z0-9-]+}"})
    String application() {
        return "forward:/index.html";
    }
}
