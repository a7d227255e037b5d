package dev.sanad.render.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where the cards of a graph lie, in columns from left to right, and where its edges run.
 *
 * @param width the width of all
 * @param height the height of all
 * @param places the upper left corner of each card
 * @param routes the corners of each edge
 */
record Layout(double width, double height, List<Place> places, List<List<Place>> routes) {
    private static final double BETWEEN_COLUMNS = 44;
    private static final double BETWEEN_CARDS = 18;
    private static final double BETWEEN_EDGES = 14;

    /** A point. */
    record Place(double x, double y) {}

    /** The size of a card. */
    record Size(double width, double height) {}

    /**
     * Lays a graph out.
     *
     * @param sizes the sizes of the cards
     * @param edges the edges, by the numbers of their cards
     * @param last the cards that belong into the last column
     */
    static Layout of(List<Size> sizes, List<ProofGraph.Edge> edges, Set<Integer> last) {
        LayoutMetaDataService.getInstance(); // without it, ELK does not know its own types
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(2));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_CARDS);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, BETWEEN_EDGES);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_EDGES);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_COLUMNS);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN_EDGES);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_EDGES / 2);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        List<ElkNode> nodes = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(sizes.get(i).width(), sizes.get(i).height());
            if (last.contains(i)) {
                node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.LAST);
            }
            nodes.add(node);
        }
        List<ElkEdge> drawn = edges.stream()
                .map(edge -> ElkGraphUtil.createSimpleEdge(nodes.get(edge.from()), nodes.get(edge.to())))
                .toList();
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        return new Layout(
                graph.getWidth(),
                graph.getHeight(),
                nodes.stream().map(node -> new Place(node.getX(), node.getY())).toList(),
                drawn.stream().map(Layout::route).toList());
    }

    private static List<Place> route(ElkEdge edge) {
        List<Place> route = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            route.add(new Place(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> route.add(new Place(bend.getX(), bend.getY())));
            route.add(new Place(section.getEndX(), section.getEndY()));
        }
        return route;
    }
}
