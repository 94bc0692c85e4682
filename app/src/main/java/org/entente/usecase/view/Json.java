package org.entente.usecase.view;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Locale;
import org.entente.core.PartialDate;
import org.entente.core.Probability;

/**
 * Writes results as JSON, everywhere in the same way: camelCase, dates ISO 8601, enum words in
 * lower case.
 */
public final class Json {

  private static final ObjectMapper MAPPER = mapper();

  private Json() {}

  /** On one line. */
  public static String line(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a result cannot be written as JSON", e);
    }
  }

  /** Indented, for people. */
  public static String pretty(Object value) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a result cannot be written as JSON", e);
    }
  }

  /** Indented, as UTF-8. */
  public static byte[] prettyBytes(Object value) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a result cannot be written as JSON", e);
    }
  }

  /** A type as it is written. */
  static JavaType typeOf(Class<?> type) {
    return MAPPER.constructType(type);
  }

  /** What is written of a type. */
  static BeanDescription describe(JavaType type) {
    return MAPPER.getSerializationConfig().introspect(type);
  }

  private static ObjectMapper mapper() {
    var module = new SimpleModule();
    module.addSerializer(PartialDate.class, as((date, out) -> out.writeString(date.toString())));
    module.addSerializer(Probability.class, as((p, out) -> out.writeNumber(p.value())));
    module.addSerializer(
        Enum.class, as((word, out) -> out.writeString(word.name().toLowerCase(Locale.ROOT))));
    return JsonMapper.builder()
        .addModules(new JavaTimeModule(), new Jdk8Module(), module)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .build();
  }

  private interface Writing<T> {
    void write(T value, JsonGenerator out) throws IOException;
  }

  private static <T> JsonSerializer<T> as(Writing<T> writing) {
    return new JsonSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator out, SerializerProvider provider)
          throws IOException {
        writing.write(value, out);
      }
    };
  }
}
