package org.entente.usecase.view;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.core.PartialDate;
import org.entente.core.Probability;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of results as JSON Schema, taken from the very types that {@link Json} writes, so that
 * they cannot say anything else.
 */
public final class JsonSchemas {

  private final SortedMap<String, Map<String, Object>> named = new TreeMap<>();
  private final Map<Class<?>, String> names = new LinkedHashMap<>();

  /** The shape of a type; records are named and referred to. */
  public Map<String, Object> of(Class<?> type) {
    return of(Json.typeOf(type));
  }

  /** The shape of a list of a type. */
  public Map<String, Object> listOf(Class<?> type) {
    return Map.of("type", "array", "items", of(type));
  }

  /** All shapes referred to so far, by name. */
  public SortedMap<String, Map<String, Object>> named() {
    return named;
  }

  private Map<String, Object> of(JavaType type) {
    Class<?> raw = type.getRawClass();
    if (type.isCollectionLikeType() || type.isArrayType()) {
      return Map.of("type", "array", "items", of(type.getContentType()));
    }
    if (type.isMapLikeType()) {
      return Map.of("type", "object", "additionalProperties", of(type.getContentType()));
    }
    if (type.isReferenceType()) {
      return of(type.getContentType());
    }
    if (raw.isEnum()) {
      return Map.of("type", "string", "enum", words(raw));
    }
    Map<String, Object> plain = plain(raw);
    return plain == null ? bean(type) : plain;
  }

  private static @Nullable Map<String, Object> plain(Class<?> raw) {
    if (raw == LocalDate.class) {
      return Map.of("type", "string", "format", "date");
    }
    if (raw == Instant.class) {
      return Map.of("type", "string", "format", "date-time");
    }
    if (raw == Probability.class) {
      return Map.of("type", "number", "minimum", 0, "maximum", 1);
    }
    if (raw == PartialDate.class || CharSequence.class.isAssignableFrom(raw) || isChar(raw)) {
      return Map.of("type", "string");
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return Map.of("type", "boolean");
    }
    if (List.of(int.class, long.class, Integer.class, Long.class).contains(raw)) {
      return Map.of("type", "integer");
    }
    boolean number = raw.isPrimitive() || Number.class.isAssignableFrom(raw);
    return number ? Map.of("type", "number") : null;
  }

  private static boolean isChar(Class<?> raw) {
    return raw == char.class || raw == Character.class;
  }

  private static List<String> words(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(word -> ((Enum<?>) word).name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private Map<String, Object> bean(JavaType type) {
    BeanDescription description = Json.describe(type);
    AnnotatedMember value = description.findJsonValueAccessor();
    if (value != null) {
      return of(value.getType());
    }
    String name = name(type.getRawClass());
    if (!named.containsKey(name)) {
      named.put(name, Map.of());
      named.put(name, object(description));
    }
    return Map.of("$ref", "#/components/schemas/" + name);
  }

  /** Its own name, or where another type has that, with the name of the type it stands in. */
  private String name(Class<?> type) {
    String known = names.get(type);
    if (known != null) {
      return known;
    }
    Class<?> around = type.getEnclosingClass();
    boolean taken = names.containsValue(type.getSimpleName());
    String name =
        taken && around != null
            ? around.getSimpleName() + type.getSimpleName()
            : type.getSimpleName();
    names.put(type, name);
    return name;
  }

  private Map<String, Object> object(BeanDescription description) {
    var properties = new LinkedHashMap<String, Object>();
    var required = new ArrayList<String>();
    for (BeanPropertyDefinition property : description.findProperties()) {
      AnnotatedMember member = property.getAccessor();
      if (member != null) {
        Map<String, Object> shape = of(member.getType());
        boolean nullable = isNullable(member);
        properties.put(property.getName(), nullable ? orNull(shape) : shape);
        required.add(property.getName());
      }
    }
    return Map.of("type", "object", "properties", properties, "required", required);
  }

  private static Map<String, Object> orNull(Map<String, Object> shape) {
    return Map.of("anyOf", List.of(shape, Map.of("type", "null")));
  }

  private static boolean isNullable(AnnotatedMember member) {
    AnnotatedType type =
        switch (member.getMember()) {
          case Field field -> field.getAnnotatedType();
          case Method method -> method.getAnnotatedReturnType();
          default -> null;
        };
    return type != null && type.isAnnotationPresent(Nullable.class);
  }
}
