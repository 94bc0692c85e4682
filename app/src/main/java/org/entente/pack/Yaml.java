package org.entente.pack;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.core.Failure;
import org.entente.core.PartialDate;

/**
 * Maps YAML to records strictly: an unknown field, a wrong type or a value that a record's
 * constructor refuses ends in a {@link Failure} of kind usage that names file, line, field and what
 * was expected.
 *
 * <p>Enum values are written in lower case with hyphens or underscores. A list that is absent is
 * empty.
 */
public final class Yaml {

  private static final ObjectMapper MAPPER = mapper();

  private Yaml() {}

  /** Reads the one document of a file as a {@code type}. */
  public static <T> T read(PackFile file, Class<T> type) {
    try {
      T value = MAPPER.readValue(file.text(), type);
      if (value == null) {
        throw Failure.usage(file.name() + ": is empty");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw Failure.usage(
          file.name() + UnknownFields.find(file.text(), type).orElseGet(() -> message(e)));
    }
  }

  private static ObjectMapper mapper() {
    var module = new SimpleModule();
    module.addDeserializer(PartialDate.class, new PartialDateReader());
    module.setDeserializerModifier(new LenientEnums());
    return YAMLMapper.builder(YAMLFactory.builder().build())
        .addModules(new JavaTimeModule(), new Jdk8Module(), module)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withConfigOverride(
            List.class,
            o ->
                o.setSetterInfo(
                    com.fasterxml.jackson.annotation.JsonSetter.Value.forValueNulls(
                        com.fasterxml.jackson.annotation.Nulls.AS_EMPTY)))
        .build();
  }

  private static String message(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    String where = at == null ? "" : ":" + at.getLineNr();
    if (e instanceof ValueInstantiationException refused && refused.getCause() != null) {
      return where + ": " + path(refused) + ": " + refused.getCause().getMessage();
    }
    if (e instanceof JsonMappingException missing
        && e.getOriginalMessage().startsWith("Cannot map `null`")) {
      return where + ": " + path(missing) + ": is missing; expected a number or true or false";
    }
    if (e instanceof JsonMappingException mapping) {
      return where + ": " + path(mapping) + ": " + WrongShape.words(mapping);
    }
    return where + ": is not well-formed YAML: " + firstLine(e.getOriginalMessage());
  }

  private static String path(JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
            .collect(Collectors.joining());
    return path.isEmpty() ? "top level" : path.startsWith(".") ? path.substring(1) : path;
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }
}
