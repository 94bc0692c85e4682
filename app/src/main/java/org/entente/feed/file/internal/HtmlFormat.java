package org.entente.feed.file.internal;

import java.util.Set;
import org.entente.core.Issues;
import org.entente.evidence.Extracted;
import org.entente.feed.file.DocumentFormat;
import org.entente.feed.file.UnreadableException;
import org.entente.feed.page.PageText;

/** A saved web page. */
public final class HtmlFormat implements DocumentFormat {

  @Override
  public Set<String> endings() {
    return Set.of("html", "htm", "xhtml");
  }

  @Override
  public Extracted extract(byte[] bytes, String place, Issues issues) throws UnreadableException {
    return PageText.extract(Decoder.text(bytes, place, issues), "");
  }
}
