package org.entente.feed.file.internal;

import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.entente.core.Issues;
import org.entente.evidence.Extracted;
import org.entente.feed.file.DocumentFormat;
import org.entente.feed.file.UnreadableException;

/** Markdown; its first heading is the title. */
public final class MarkdownFormat implements DocumentFormat {

  private static final Parser PARSER = Parser.builder().build();
  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

  @Override
  public Set<String> endings() {
    return Set.of("md", "markdown");
  }

  @Override
  public Extracted extract(byte[] bytes, String place, Issues issues) throws UnreadableException {
    Node root = PARSER.parse(Decoder.text(bytes, place, issues));
    String title = "";
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        title = TEXT.render(heading).strip();
        heading.unlink();
        break;
      }
    }
    return Extracted.of(title, TEXT.render(root));
  }
}
