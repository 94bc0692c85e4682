package org.entente.pack;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.entente.core.PartialDate;

/** Reads a date that may be known to the day, the month or the year only. */
final class PartialDateReader extends StdDeserializer<PartialDate> {

  private static final long serialVersionUID = 1L;

  PartialDateReader() {
    super(PartialDate.class);
  }

  @Override
  public PartialDate deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    String text = parser.getText();
    try {
      return PartialDate.parse(text);
    } catch (IllegalArgumentException e) {
      return (PartialDate) context.handleWeirdStringValue(PartialDate.class, text, e.getMessage());
    }
  }
}
