package org.hengji.core.prereview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.IndicatorPart;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.indicator.LevelTree;
import org.hengji.core.indicator.LevelTree.Level;
import org.hengji.core.indicator.Target;
import org.hengji.core.rulepack.RulePack;

/** A document as every rule sees it: under its pack, with each target read once. */
public final class Reviewed {

    private record Levels(String level1, String level2) {
    }

    private record Printed(String target, String operator, String unit) {
    }

    private final GoalDocument document;
    private final RulePack pack;
    /** A large document prints the same few levels and targets over and over; each is read once. */
    private final Map<Levels, Levels> levels = new HashMap<>();
    private final Map<Printed, Target> targets = new HashMap<>();
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private final Map<String, String> plainNames = new HashMap<>();
    private final List<ReviewedProject> projects;
    private final List<Line> departmentLines;

    Reviewed(GoalDocument document, RulePack pack) {
        this.document = document;
        this.pack = pack;
        this.projects = new ArrayList<>(document.projects().size());
        for (int i = 0; i < document.projects().size(); i++) {
            projects.add(project(i, document.projects().get(i)));
        }
        this.departmentLines = document.departmentGoal() == null ? List.of()
                : lines(document.departmentGoal().indicators(), Place.department());
    }

    /** The document as printed. */
    public GoalDocument document() {
        return document;
    }

    /** The pack it is reviewed under. */
    public RulePack pack() {
        return pack;
    }

    /** The projects in printed order. */
    public List<ReviewedProject> projects() {
        return projects;
    }

    /** The indicators of the department goal; none if there is no department goal. */
    public List<Line> departmentLines() {
        return departmentLines;
    }

    /** What several rules work out alike, worked out once; rules that run at the same time wait for it. */
    public synchronized <T> T shared(Class<T> what, Function<Reviewed, T> working) {
        Object known = shared.get(what);
        if (known == null) {
            known = working.apply(this);
            shared.put(what, known);
        }
        return what.cast(known);
    }

    private ReviewedProject project(int index, ProjectPart part) {
        Place place = new Place(Scope.PROJECT, part.code(), null, null, List.of("projects", index));
        return new ReviewedProject(index, part, document.amount(part.amount()), lines(part.indicators(), place), place);
    }

    private List<Line> lines(List<IndicatorPart> parts, Place owner) {
        List<Line> lines = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            IndicatorPart part = parts.get(i);
            Levels inTree = levels.computeIfAbsent(new Levels(part.level1(), part.level2()), this::inTree);
            Target target = targets.computeIfAbsent(new Printed(part.target(), part.operator(), part.unit()),
                    printed -> Target.read(printed.target(), printed.operator(), printed.unit()));
            Place place = owner.at("indicators", i);
            lines.add(new Line(i, part, target, plainNames.computeIfAbsent(Objects.toString(part.level3(), ""), PlainText::of),
                    inTree.level1(), inTree.level2(),
                    new Place(place.scope(), place.project(), part.level3(), null, place.steps())));
        }
        return List.copyOf(lines);
    }

    private Levels inTree(Levels printed) {
        LevelTree tree = pack.levelTree().value();
        Optional<Level> level1 = tree.level1(printed.level1());
        Optional<Level> level2 = level1.flatMap(level -> printed.level2() == null ? Optional.empty() : level.child(printed.level2()));
        return new Levels(level1.map(Level::name).orElse(null), level2.map(Level::name).orElse(null));
    }
}
