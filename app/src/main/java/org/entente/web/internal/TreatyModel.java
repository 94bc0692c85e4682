package org.entente.web.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.figure.Figure;
import org.entente.figure.SpanFigure;
import org.entente.treaty.Adversaries;
import org.entente.treaty.AttackScope;
import org.entente.treaty.InForce;
import org.entente.treaty.Membership;
import org.entente.treaty.Owing;
import org.entente.treaty.Provision;
import org.entente.treaty.StateChoice;
import org.entente.treaty.TargetKind;
import org.entente.treaty.Treaty;
import org.entente.treaty.Trigger;
import org.entente.usecase.AllianceAtlas;

/**
 * One treaty's page.
 *
 * @param atlas for names
 * @param treaty the treaty
 * @param day the day shown
 */
public record TreatyModel(AllianceAtlas atlas, Treaty treaty, LocalDate day) {

  private static final Pattern STATE = Pattern.compile("[A-Z]{3}");
  private static final Pattern FIRST_LETTER =
      Pattern.compile("\\b(?:us|eu)\\b|\\b(?!of\\b|and\\b|the\\b)[a-z]");

  public String title() {
    return atlas.title(treaty);
  }

  public boolean isCoded() {
    return AllianceAtlas.isCoded(treaty);
  }

  public String name(String state) {
    return atlas.nameOf(state);
  }

  public String names(List<String> states) {
    return states.stream().map(this::name).collect(Collectors.joining(", "));
  }

  /** Whether it is in force on the day shown. */
  public boolean holds() {
    return InForce.of(treaty, day).filter(t -> !t.parties().isEmpty()).isPresent();
  }

  public List<String> partiesToday() {
    return InForce.of(treaty, day).map(InForce::parties).orElse(List.of());
  }

  public Figure parties(double width) {
    List<String> states = treaty.parties().stream().map(Membership::state).distinct().toList();
    List<SpanFigure.Row> rows = states.stream().map(this::row).toList();
    LocalDate first =
        rows.stream()
            .flatMap(r -> r.spans().stream())
            .map(SpanFigure.Span::from)
            .min(LocalDate::compareTo)
            .orElse(day.minusYears(1));
    return new SpanFigure(first.minusMonths(6), day, width)
        .draw(
            "parties-" + (int) width,
            "Parties to " + treaty.callName() + " in time",
            rows.size() + " parties; the table below holds the same.",
            rows,
            null);
  }

  private SpanFigure.Row row(String state) {
    return new SpanFigure.Row(
        name(state),
        null,
        TreatySpans.of(treaty, state).stream()
            .map(
                s ->
                    new SpanFigure.Span(
                        s.from(),
                        s.until(),
                        "party",
                        name(state)
                            + " from "
                            + Say.day(s.from())
                            + (s.until() == null ? "" : " until " + Say.day(s.until()))))
            .toList());
  }

  /** The case in which a promise falls due, in words. */
  public String trigger(Provision provision) {
    if (provision.trigger() == null) {
      return "";
    }
    Trigger trigger = provision.casus();
    String act = TreatyListModel.plain(trigger.act().word());
    return (trigger.asksUnprovoked() ? "unprovoked " : "") + act + against(trigger.adversaries());
  }

  private String against(Adversaries adversaries) {
    String only = adversaries.only().isEmpty() ? "" : " by " + names(adversaries.only());
    return adversaries.except().isEmpty() ? only : only + ", not by " + names(adversaries.except());
  }

  /** One row of what must be struck, and where, in words. */
  public String scope(AttackScope scope) {
    var words = new StringBuilder();
    words.append(
        scope.targets().isEmpty()
            ? "anything"
            : scope.targets().stream()
                .map(TargetKind::word)
                .map(TreatyListModel::plain)
                .collect(Collectors.joining(", ")));
    words.append(scope.area().isEmpty() ? ", anywhere" : " in " + areas(scope.area()));
    if (!scope.except().isEmpty()) {
      words.append(", not in ").append(areas(scope.except()));
    }
    if (!scope.victims().isEmpty()) {
      words.append("; if the victim is ").append(names(scope.victims()));
    }
    StateChoice run = scope.administeredBy();
    if (run != null) {
      words.append(
          run.isWord(StateChoice.ANY) ? "; whoever runs it" : "; where run by " + runBy(run));
    }
    if (scope.from() != null) {
      words.append("; since ").append(Say.day(scope.from()));
    }
    if (scope.disputed() != null) {
      words.append(" (disputed: ").append(scope.disputed()).append(')');
    }
    return words.toString();
  }

  private String areas(List<String> areas) {
    return areas.stream().map(this::area).collect(Collectors.joining(", "));
  }

  /** An area as a map would name it; those that lie elsewhere for each party stay common nouns. */
  private String area(String area) {
    String state = area.startsWith("state:") ? area.substring("state:".length()) : area;
    if (STATE.matcher(state).matches()) {
      return name(state);
    }
    return switch (area) {
      case "metropolitan" -> "metropolitan territory";
      case "dependent-territory" -> "dependent territory";
      default ->
          FIRST_LETTER
              .matcher(TreatyListModel.plain(area))
              .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
    };
  }

  /** Who owes it to whom, in words. */
  public String owing(Provision provision) {
    Owing owing = provision.owing();
    return owing.rows().isEmpty()
        ? "each party to each other"
        : owing.rows().stream()
            .map(row -> choice(row.from()) + " to " + choice(row.to()))
            .collect(Collectors.joining("; "));
  }

  private String runBy(StateChoice choice) {
    return choice.isWord(StateChoice.PARTIES) ? "a party" : choice(choice);
  }

  private String choice(StateChoice choice) {
    return switch (choice.word()) {
      case "" -> names(choice.states());
      case StateChoice.PARTIES -> "every party";
      case StateChoice.ANY -> "anybody";
      case StateChoice.VICTIM -> "the victim";
      default -> "all";
    };
  }
}
