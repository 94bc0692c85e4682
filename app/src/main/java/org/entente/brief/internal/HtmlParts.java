package org.entente.brief.internal;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.entente.brief.Brief;
import org.entente.core.Citation;
import org.entente.core.Explanation;
import org.jspecify.annotations.Nullable;

/** The pieces of a brief as HTML; all text is escaped here. */
public final class HtmlParts {

  public static final String STYLE =
      """
      :root{color-scheme:light dark;--ink:#1b1f24;--soft:#5b6570;--line:#d5dae0;--paper:#fff;--mark:#0b5394}
      @media (prefers-color-scheme:dark){:root{--ink:#e6e9ec;--soft:#a0a9b2;--line:#3a424a;--paper:#14181c;--mark:#8ab8e6}}
      body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 Georgia,'Times New Roman',serif}
      main{max-width:46rem;margin:0 auto;padding:2rem 1.25rem 4rem}
      h1,h2,table,.kind,.date,summary{font-family:system-ui,'Segoe UI',Helvetica,Arial,sans-serif}
      h1{font-size:1.9rem;line-height:1.2;margin:.2rem 0}h2{font-size:1.2rem;margin:2.2rem 0 .6rem;border-bottom:1px solid var(--line)}
      .kind{text-transform:uppercase;letter-spacing:.08em;font-size:.75rem;color:var(--soft);margin:0}.date{color:var(--soft);margin:0}
      table{border-collapse:collapse;width:100%;font-size:.88rem;margin:1rem 0}caption{text-align:left;color:var(--soft);padding:.3rem 0}
      th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line)}
      a{color:var(--mark)}sup a{text-decoration:none;padding:0 .1em}li{margin:.35rem 0}
      .quote{color:var(--soft)}.rule{color:var(--soft)}details{margin:.3rem 0 .3rem .9rem}summary{font-size:.9rem;cursor:pointer}
      @media print{body{font-size:10.5pt}main{max-width:none;padding:0}details{break-inside:avoid}a{color:inherit}}
      """;

  public String text(String text) {
    return Escape.html(text);
  }

  public String section(Brief.Section section) {
    return "<section id=\""
        + text(section.id())
        + "\"><h2>"
        + text(section.heading())
        + "</h2>\n"
        + section.blocks().stream().map(this::block).collect(joining("\n"))
        + "</section>";
  }

  private String block(Brief.Block block) {
    return switch (block) {
      case Brief.Paragraph paragraph ->
          "<p>" + paragraph.sentences().stream().map(this::sentence).collect(joining(" ")) + "</p>";
      case Brief.Bullets bullets ->
          "<ul>"
              + bullets.points().stream()
                  .map(point -> "<li>" + sentence(point) + "</li>")
                  .collect(joining("\n"))
              + "</ul>";
      case Brief.Table table -> table(table);
    };
  }

  private String table(Brief.Table table) {
    String head =
        table.head().stream().map(h -> "<th scope=\"col\">" + text(h) + "</th>").collect(joining());
    String rows =
        table.rows().stream()
            .map(
                row ->
                    "<tr>"
                        + row.stream().map(c -> "<td>" + sentence(c) + "</td>").collect(joining())
                        + "</tr>")
            .collect(joining("\n"));
    return "<table><caption>"
        + text(table.caption())
        + "</caption><thead><tr>"
        + head
        + "</tr></thead><tbody>"
        + rows
        + "</tbody></table>";
  }

  private String sentence(Brief.Sentence sentence) {
    String sources =
        sentence.sources().stream()
            .map(n -> "<sup><a href=\"#source-" + n + "\">" + n + "</a></sup>")
            .collect(joining());
    String reason =
        sentence.reason() == 0
            ? ""
            : " <sup><a href=\"#reason-" + sentence.reason() + "\">why</a></sup>";
    return text(sentence.text()) + sources + reason;
  }

  public String sources(List<Brief.Source> sources) {
    String list =
        sources.stream()
            .map(
                s ->
                    "<li id=\"source-"
                        + s.number()
                        + "\">"
                        + link(s.label(), s.url())
                        + " ["
                        + text(s.grade())
                        + "] <span class=\"quote\">"
                        + text(s.quote())
                        + "</span></li>")
            .collect(joining("\n"));
    return "<section id=\"sources\"><h2>Sources and grades</h2><ol>" + list + "</ol></section>";
  }

  public String reasons(List<Explanation> reasons) {
    var out = new StringBuilder("<section id=\"reasons\"><h2>How each figure came about</h2>");
    for (int i = 0; i < reasons.size(); i++) {
      out.append("<div id=\"reason-").append(i + 1).append("\">");
      out.append(tree(reasons.get(i))).append("</div>\n");
    }
    return out.append("</section>").toString();
  }

  private String tree(Explanation node) {
    String title = text(node.name()) + (node.value().isBlank() ? "" : ": " + text(node.value()));
    String rule = node.rule().isBlank() ? "" : "<p class=\"rule\">" + text(node.rule()) + "</p>";
    String cited = node.citations().stream().map(this::citation).collect(joining("\n"));
    String parts = node.parts().stream().map(this::tree).collect(joining("\n"));
    return "<details><summary>"
        + title
        + "</summary>"
        + rule
        + (cited.isEmpty() ? "" : "<ul>" + cited + "</ul>")
        + parts
        + "</details>";
  }

  private String citation(Citation citation) {
    String quote =
        citation.quote() == null
            ? ""
            : " <span class=\"quote\">" + text(citation.quote()) + "</span>";
    return "<li>"
        + link(citation.title(), citation.url())
        + ", "
        + text(citation.locator())
        + quote
        + "</li>";
  }

  private String link(String label, @Nullable String url) {
    return url != null && (url.startsWith("https://") || url.startsWith("http://"))
        ? "<a rel=\"noopener noreferrer\" href=\"" + text(url) + "\">" + text(label) + "</a>"
        : text(label);
  }
}
