package org.entente.pack;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.entente.core.PartialDate;
import org.jspecify.annotations.Nullable;

/** A value of the wrong shape in words for the writer of a file, without names of the program. */
final class WrongShape {

  private static final String EXPECTED = "expected one of ";

  private WrongShape() {}

  static String words(JsonMappingException e) {
    String message = e.getOriginalMessage();
    int options = message.indexOf(EXPECTED);
    if (e instanceof InvalidFormatException wrong) {
      String value = "'" + wrong.getValue() + "': ";
      return value + (options >= 0 ? message.substring(options) : expected(wrong.getTargetType()));
    }
    if (e instanceof MismatchedInputException wrong) {
      return expected(wrong.getTargetType()) + found(message);
    }
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  private static String found(String message) {
    if (message.contains("Array value")) {
      return ", not a list";
    }
    if (message.contains("Object value")) {
      return ", not names and values";
    }
    return message.contains("String value") ? ", not a single word or text" : "";
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null || Map.class.isAssignableFrom(type) || type.isRecord()) {
      return "expected names and values";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "expected a list";
    }
    if (type.isEnum()) {
      return EXPECTED + LenientEnums.options(type);
    }
    if (type == LocalDate.class || type == PartialDate.class) {
      return "expected a date like 2024-10-31";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "expected true or false";
    }
    boolean isText = CharSequence.class.isAssignableFrom(type);
    return isText
        ? "expected a text"
        : type.isPrimitive() || isNumber(type) ? "expected a number" : "expected names and values";
  }

  private static boolean isNumber(Class<?> type) {
    return Number.class.isAssignableFrom(type);
  }
}
