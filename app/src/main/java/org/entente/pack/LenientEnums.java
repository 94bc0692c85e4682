package org.entente.pack;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads an enum written in lower case, its words joined by hyphens or underscores. */
final class LenientEnums extends BeanDeserializerModifier {

  private static final long serialVersionUID = 1L;

  @Override
  public JsonDeserializer<?> modifyEnumDeserializer(
      DeserializationConfig config,
      JavaType type,
      BeanDescription bean,
      JsonDeserializer<?> standard) {
    Class<?> raw = type.getRawClass();
    return new JsonDeserializer<Object>() {
      @Override
      public Object deserialize(JsonParser parser, DeserializationContext context)
          throws IOException {
        String text = parser.getText();
        String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (Object constant : raw.getEnumConstants()) {
          if (((Enum<?>) constant).name().equals(wanted)) {
            return constant;
          }
        }
        return context.handleWeirdStringValue(raw, text, "expected one of %s", options(raw));
      }
    };
  }

  static String options(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(c -> ((Enum<?>) c).name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining(", "));
  }
}
