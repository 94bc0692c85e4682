package org.entente.pack;

import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.Nearest;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Finds the first field in a file that its record does not have. The binder meets a missing field
 * before a misspelt one; a person wants to hear of the misspelling.
 */
final class UnknownFields {

  private UnknownFields() {}

  /** {@code ":3: sumary: unknown field; did you mean 'summary'?"}, or nothing. */
  static Optional<String> find(String text, Class<?> type) {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
      return root == null ? Optional.empty() : find(root, type, "");
    } catch (YAMLException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> find(Node node, Type type, String path) {
    if (node instanceof SequenceNode sequence) {
      Optional<Type> element = element(type);
      for (int i = 0; element.isPresent() && i < sequence.getValue().size(); i++) {
        var found = find(sequence.getValue().get(i), element.get(), path + "[" + i + "]");
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
    return node instanceof MappingNode mapping && type instanceof Class<?> raw && raw.isRecord()
        ? find(mapping, raw, path)
        : Optional.empty();
  }

  private static Optional<String> find(MappingNode mapping, Class<?> type, String path) {
    Map<String, Type> fields = fields(type);
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        continue;
      }
      String field = key.getValue();
      String here = path.isEmpty() ? field : path + "." + field;
      Type of = fields.get(field);
      Optional<String> found =
          of == null
              ? Optional.of(message(key, here, fields))
              : find(tuple.getValueNode(), of, here);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static String message(ScalarNode key, String path, Map<String, Type> fields) {
    String nearest = Nearest.names(key.getValue(), fields.keySet(), 1).getFirst();
    return ":"
        + (key.getStartMark().getLine() + 1)
        + ": "
        + path
        + ": unknown field; did you mean '"
        + nearest
        + "'? (known: "
        + String.join(", ", fields.keySet())
        + ")";
  }

  private static Map<String, Type> fields(Class<?> type) {
    var fields = new LinkedHashMap<String, Type>();
    for (RecordComponent component : type.getRecordComponents()) {
      var renamed =
          component
              .getAccessor()
              .getAnnotation(com.fasterxml.jackson.annotation.JsonProperty.class);
      fields.put(
          renamed == null ? component.getName() : renamed.value(), component.getGenericType());
    }
    return fields;
  }

  private static Optional<Type> element(Type type) {
    return type instanceof ParameterizedType generic
            && generic.getRawType() instanceof Class<?> raw
            && List.class.isAssignableFrom(raw)
        ? Optional.of(generic.getActualTypeArguments()[0])
        : Optional.empty();
  }
}
