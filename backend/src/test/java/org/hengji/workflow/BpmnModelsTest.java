package org.hengji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every committed model: what the engine needs of it, and what a person who looks at its picture needs. */
class BpmnModelsTest {

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @interface EachModel {
    }

    static Stream<Named<BpmnModelInstance>> models() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:bpmn/*.bpmn"))
                .map(file -> Named.of(file.getFilename().replace(".bpmn", ""), read(file)));
    }

    @Test
    void theSixProcessesOfAYearAreThere() throws IOException {
        assertThat(models().map(Named::getName)).contains("fiscal-year", "goal-lifecycle", "goal-approval",
                "monitoring", "self-evaluation", "result-application");
    }

    @Test
    void processIdIsTheFileName() throws IOException {
        assertThat(models()).allSatisfy(model ->
                assertThat(process(model.getPayload()).getId()).isEqualTo(model.getName()));
    }

    @EachModel
    void processIsExecutableNamedDescribedAndKeptTenYears(BpmnModelInstance model) {
        Process process = process(model);
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getName()).containsPattern("\\p{IsHan}");
        assertThat(process.getDocumentations()).hasSize(1);
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
    }

    @EachModel
    void everyNodeHasAChineseNameAndAShape(BpmnModelInstance model) {
        assertThat(all(model, FlowNode.class)).isNotEmpty().allSatisfy(node -> {
            assertThat(node.getName()).as(node.getId()).containsPattern("\\p{IsHan}");
            assertThat(shape(node)).as(node.getId()).isNotNull();
        });
    }

    @EachModel
    void everyConditionalFlowHasAName(BpmnModelInstance model) {
        assertThat(all(model, SequenceFlow.class)).filteredOn(flow -> flow.getConditionExpression() != null)
                .allSatisfy(flow -> assertThat(flow.getName()).as(flow.getId()).containsPattern("\\p{IsHan}"));
    }

    @EachModel
    void everyForkHasANamedDefaultThatNeverPasses(BpmnModelInstance model) {
        assertThat(all(model, ExclusiveGateway.class)).filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(gateway -> {
                    assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
                    assertThat(gateway.getDefault().getConditionExpression()).as(gateway.getId()).isNull();
                    assertThat(gateway.getDefault().getName()).as(gateway.getId()).isNotBlank().isNotEqualTo("通过");
                });
    }

    @EachModel
    void everyFlowIsDrawnAtRightAnglesFromBorderToBorder(BpmnModelInstance model) {
        assertThat(all(model, SequenceFlow.class)).isNotEmpty().allSatisfy(flow -> {
            assertThat(flow.getDiagramElement()).as(flow.getId()).isNotNull();
            List<Line2D> line = line(flow);
            assertThat(line).as(flow.getId()).isNotEmpty()
                    .allMatch(part -> part.getX1() == part.getX2() || part.getY1() == part.getY2());
            assertThat(onBorder(box(flow.getSource()), line.get(0).getP1())).as(flow.getId() + " start").isTrue();
            assertThat(onBorder(box(flow.getTarget()), line.get(line.size() - 1).getP2())).as(flow.getId() + " end").isTrue();
        });
    }

    @EachModel
    void boundaryEventsSitOnTheBorderOfTheirTask(BpmnModelInstance model) {
        assertThat(all(model, BoundaryEvent.class)).allSatisfy(event -> {
            Rectangle2D box = box(event);
            Point2D centre = new Point2D.Double(box.getCenterX(), box.getCenterY());
            assertThat(onBorder(box(event.getAttachedTo()), centre)).as(event.getId()).isTrue();
        });
    }

    @EachModel
    void noTwoFlowsCross(BpmnModelInstance model) {
        List<SequenceFlow> flows = all(model, SequenceFlow.class);
        List<String> crossings = new ArrayList<>();
        for (SequenceFlow one : flows) {
            for (SequenceFlow other : flows.subList(flows.indexOf(one) + 1, flows.size())) {
                if (crosses(one, other)) {
                    crossings.add(one.getId() + " × " + other.getId());
                }
            }
        }
        assertThat(crossings).isEmpty();
    }

    @EachModel
    void labelsCoverNeitherShapesNorFlowsNorEachOther(BpmnModelInstance model) {
        List<FlowNode> nodes = all(model, FlowNode.class);
        List<SequenceFlow> flows = all(model, SequenceFlow.class);
        List<Rectangle2D> labels = Stream.concat(
                nodes.stream().map(node -> shape(node).getBpmnLabel()),
                flows.stream().map(flow -> flow.getDiagramElement().getBpmnLabel()))
                .flatMap(label -> Optional.ofNullable(label).map(BpmnLabel::getBounds).stream())
                .map(BpmnModelsTest::box).toList();
        assertThat(labels).isNotEmpty().allSatisfy(label -> {
            // What lies within a subprocess lies within its shape.
            assertThat(nodes).filteredOn(node -> !(node instanceof SubProcess)).noneMatch(node -> label.intersects(box(node)));
            assertThat(flows).noneMatch(flow -> line(flow).stream().anyMatch(label::intersectsLine));
            assertThat(labels).filteredOn(label::intersects).containsExactly(label);
        });
    }

    /**
     * Flows that meet at a node may run on top of each other, as the returns on their bus do; they may not pass
     * through each other. Flows that have no node in common may not even touch: a reader would take them for joined.
     */
    private static boolean crosses(SequenceFlow one, SequenceFlow other) {
        boolean meet = Stream.of(one.getSource(), one.getTarget())
                .anyMatch(List.of(other.getSource(), other.getTarget())::contains);
        return line(one).stream().anyMatch(part -> line(other).stream().anyMatch(
                otherPart -> meet ? passesThrough(part, otherPart) : part.intersectsLine(otherPart)));
    }

    private static boolean passesThrough(Line2D one, Line2D other) {
        return one.relativeCCW(other.getP1()) * one.relativeCCW(other.getP2()) < 0
                && other.relativeCCW(one.getP1()) * other.relativeCCW(one.getP2()) < 0;
    }

    private static boolean onBorder(Rectangle2D box, Point2D point) {
        boolean onSide = point.getX() == box.getMinX() || point.getX() == box.getMaxX();
        boolean onTopOrBottom = point.getY() == box.getMinY() || point.getY() == box.getMaxY();
        return (onSide || onTopOrBottom) && box.outcode(point) == 0;
    }

    private static List<Line2D> line(SequenceFlow flow) {
        List<Point2D> points = flow.getDiagramElement().getWaypoints().stream()
                .<Point2D>map(waypoint -> new Point2D.Double(waypoint.getX(), waypoint.getY())).toList();
        return IntStream.range(1, points.size())
                .<Line2D>mapToObj(i -> new Line2D.Double(points.get(i - 1), points.get(i))).toList();
    }

    private static Rectangle2D box(FlowNode node) {
        return box(shape(node).getBounds());
    }

    private static BpmnShape shape(FlowNode node) {
        return (BpmnShape) node.getDiagramElement();
    }

    private static Rectangle2D box(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static Process process(BpmnModelInstance model) {
        return all(model, Process.class).get(0);
    }

    private static <E extends BaseElement> List<E> all(BpmnModelInstance model, Class<E> type) {
        return List.copyOf(model.getModelElementsByType(type));
    }

    private static BpmnModelInstance read(Resource file) {
        try (InputStream stream = file.getInputStream()) {
            return Bpmn.readModelFromStream(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
