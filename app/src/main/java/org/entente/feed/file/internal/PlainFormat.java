package org.entente.feed.file.internal;

import java.util.Set;
import org.entente.core.Issues;
import org.entente.evidence.Extracted;
import org.entente.feed.file.DocumentFormat;
import org.entente.feed.file.UnreadableException;

/** Plain text; a first line in Markdown's heading style is the title. */
public final class PlainFormat implements DocumentFormat {

  @Override
  public Set<String> endings() {
    return Set.of("txt", "text");
  }

  @Override
  public Extracted extract(byte[] bytes, String place, Issues issues) throws UnreadableException {
    String text = Decoder.text(bytes, place, issues).strip();
    int end = text.indexOf('\n');
    if (text.startsWith("#") && end > 0) {
      return Extracted.of(text.substring(0, end).replaceFirst("^#+\\s*", ""), text.substring(end));
    }
    return Extracted.of("", text);
  }
}
