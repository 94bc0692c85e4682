package org.entente.bargaining.internal;

import java.util.List;
import org.entente.bargaining.Grid;
import org.entente.bargaining.ModelParameters;
import org.entente.bargaining.SpatialActor;
import org.entente.bargaining.SpatialProblem;

/** The toolkit's scenario file: XML with the nine model parameters and the ideal adjustment. */
public final class XmlProblem {

  private static final List<String> PARTS =
      List.of(
          "name", "desc", "prngSeed", "ModelParameters", "Dimensions", "Actors", "IdealAdjustment");

  private XmlProblem() {}

  public static SpatialProblem read(String file, String text) {
    XmlNode scenario = XmlNode.parse(file, text);
    if (!scenario.name.equals("Scenario")) {
      throw scenario.fault("is the outermost element: expected <Scenario>");
    }
    scenario.allow(PARTS);
    XmlNode dimensions = scenario.one("Dimensions");
    dimensions.allow(List.of("dName"));
    List<SpatialActor> actors = actors(scenario.one("Actors"), dimensions.children.size());
    return new SpatialProblem(
        scenario.textOf("name"),
        scenario.textOf("desc"),
        dimensions.children.stream().map(XmlNode::text).toList(),
        actors,
        adjustment(scenario, actors),
        parameters(scenario));
  }

  private static ModelParameters parameters(XmlNode scenario) {
    ModelParameters parameters = ModelParameters.DEFAULT;
    for (XmlNode group : scenario.all("ModelParameters")) {
      for (XmlNode node : group.children) {
        try {
          parameters = parameters.with(node.name, node.text());
        } catch (IllegalArgumentException e) {
          throw node.fault(String.valueOf(e.getMessage()));
        }
      }
    }
    return parameters;
  }

  private static List<SpatialActor> actors(XmlNode node, int dimensions) {
    node.allow(List.of("Actor"));
    return node.children.stream().map(actor -> actor(actor, dimensions)).toList();
  }

  private static SpatialActor actor(XmlNode node, int dimensions) {
    node.allow(List.of("name", "description", "capability", "Position", "Salience"));
    try {
      return new SpatialActor(
          node.textOf("name"),
          node.textOf("description"),
          node.one("capability").number(),
          coordinates(node.one("Position"), "dCoord", dimensions),
          coordinates(node.one("Salience"), "dSal", dimensions));
    } catch (IllegalArgumentException e) {
      throw node.fault(String.valueOf(e.getMessage()));
    }
  }

  private static List<Double> coordinates(XmlNode node, String name, int dimensions) {
    node.allow(List.of(name));
    if (node.children.size() != dimensions) {
      throw node.fault(
          "has " + node.children.size() + " of <" + name + ">: expected " + dimensions);
    }
    return node.children.stream().map(XmlProblem::onScale).toList();
  }

  private static double onScale(XmlNode node) {
    double value = node.number();
    if (value < 0 || value > 100) {
      throw node.fault(node.text() + " lies outside the scale: expected 0 to 100");
    }
    return value;
  }

  /** Each ideal follows its own actor, except where the given pairs say otherwise. */
  private static Grid adjustment(XmlNode scenario, List<SpatialActor> actors) {
    int n = actors.size();
    double[] cells = Grid.identity(Math.max(1, n)).toArray();
    List<String> names = actors.stream().map(SpatialActor::name).toList();
    for (XmlNode group : scenario.all("IdealAdjustment")) {
      group.allow(List.of("iaPair"));
      for (XmlNode pair : group.children) {
        pair.allow(List.of("adjustingIdeal", "referencePos", "adjust"));
        int row = index(names, pair.one("adjustingIdeal"));
        int column = index(names, pair.one("referencePos"));
        cells[row * n + column] = pair.one("adjust").number();
      }
    }
    return Grid.of(Math.max(1, n), cells);
  }

  private static int index(List<String> names, XmlNode node) {
    int found = names.indexOf(node.text());
    if (found < 0) {
      throw node.fault(
          "names no actor '" + node.text() + "': expected one of " + String.join(", ", names));
    }
    return found;
  }
}
