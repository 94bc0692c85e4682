package org.entente.brief.internal;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.entente.brief.Brief;
import org.entente.core.Explanation;

/** The pieces of a brief as Markdown; all text is escaped here. */
public final class MarkdownParts {

  public String text(String text) {
    return Escape.markdown(text);
  }

  public String section(Brief.Section section) {
    return "## "
        + text(section.heading())
        + "\n\n"
        + section.blocks().stream().map(this::block).collect(joining("\n"));
  }

  private String block(Brief.Block block) {
    return switch (block) {
      case Brief.Paragraph paragraph ->
          paragraph.sentences().stream().map(this::sentence).collect(joining(" ")) + "\n";
      case Brief.Bullets bullets ->
          bullets.points().stream().map(point -> "- " + sentence(point) + "\n").collect(joining());
      case Brief.Table table -> table(table);
    };
  }

  private String table(Brief.Table table) {
    String head = table.head().stream().map(this::text).collect(joining(" | ", "| ", " |\n"));
    String rule = table.head().stream().map(h -> "---").collect(joining(" | ", "| ", " |\n"));
    String rows =
        table.rows().stream()
            .map(row -> row.stream().map(this::sentence).collect(joining(" | ", "| ", " |\n")))
            .collect(joining());
    return "*" + text(table.caption()) + "*\n\n" + head + rule + rows;
  }

  private String sentence(Brief.Sentence sentence) {
    String sources = sentence.sources().stream().map(n -> "\\[" + n + "\\]").collect(joining());
    String reason = sentence.reason() == 0 ? "" : " (why: " + sentence.reason() + ")";
    return text(sentence.text()) + (sources.isEmpty() ? "" : " " + sources) + reason;
  }

  public String sources(List<Brief.Source> sources) {
    return "\n## Sources and grades\n\n"
        + sources.stream()
            .map(
                s ->
                    s.number()
                        + ". "
                        + text(s.label())
                        + " \\["
                        + s.grade()
                        + "\\] "
                        + (s.url() == null ? "" : "<" + s.url().replace(">", "%3E") + "> ")
                        + text(s.quote())
                        + "\n")
            .collect(joining());
  }

  public String reasons(List<Explanation> reasons) {
    var out = new StringBuilder("\n## How each figure came about\n\n");
    for (int i = 0; i < reasons.size(); i++) {
      out.append(i + 1).append(". ").append(tree(reasons.get(i), 1));
    }
    return out.toString();
  }

  private String tree(Explanation node, int depth) {
    String indent = "   ".repeat(depth);
    return text(node.name())
        + (node.value().isBlank() ? "" : ": " + text(node.value()))
        + (node.rule().isBlank() ? "" : " (" + text(node.rule()) + ")")
        + "\n"
        + node.citations().stream()
            .map(c -> indent + "- " + text(c.line()) + "\n")
            .collect(joining())
        + node.parts().stream()
            .map(part -> indent + "- " + tree(part, depth + 1))
            .collect(joining());
  }
}
