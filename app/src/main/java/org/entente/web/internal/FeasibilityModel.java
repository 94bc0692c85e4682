package org.entente.web.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.bargaining.DecisionRule;
import org.entente.bargaining.Feasibility;
import org.entente.bargaining.FeasibilityQuestion;
import org.entente.bargaining.Party;
import org.entente.bargaining.PartyOutlook;
import org.entente.bargaining.Range;
import org.entente.bargaining.Sensitivity;
import org.entente.bargaining.Shift;
import org.entente.core.AsOf;
import org.entente.core.Probability;
import org.entente.figure.Figure;
import org.entente.figure.OutcomeFigure;
import org.entente.figure.ScaleFigure;
import org.entente.figure.Tone;
import org.entente.figure.TornadoFigure;
import org.entente.initiative.Initiative;
import org.entente.usecase.feasibility.FeasibilityAnswer;
import org.entente.usecase.feasibility.ReversionSentence;
import org.jspecify.annotations.Nullable;

/**
 * The workbench of one initiative: whether it can form, and what the visitor's changes make of it.
 *
 * @param site for names
 * @param initiative what is asked about
 * @param form what the visitor set
 * @param answer what the model says
 * @param base what it says without changes; the same answer where there are none
 * @param seconds how long the study ran
 * @param problem why the changes could not be made; null where they were
 * @param links addresses
 */
public record FeasibilityModel(
    Site site,
    Initiative initiative,
    StudyForm form,
    FeasibilityAnswer answer,
    Feasibility base,
    double seconds,
    @Nullable MessageModel problem,
    Links links) {

  private static final int SHOWN = 12;
  private static final int FEWEST = 100;

  public Feasibility feasibility() {
    return answer.feasibility();
  }

  public FeasibilityQuestion question() {
    return feasibility().question();
  }

  /** Whether the answer rests on changes. */
  public boolean isChanged() {
    return answer.unchanged() != null;
  }

  public String name(String actor) {
    return site.nameOf(actor);
  }

  /** Where a party's position is explained. */
  public String reasons(String party) {
    LocalDate chosen = links.asOf();
    var asOf = new AsOf(chosen == null ? site.workspace().today() : chosen);
    return site.pictures().of(initiative.slug(), asOf).find(party).isPresent()
        ? links.actor(initiative.slug(), party)
        : "#why";
  }

  public String names(List<String> actors) {
    return actors.stream().map(this::name).collect(Collectors.joining(", "));
  }

  public String reversion() {
    return ReversionSentence.of(feasibility());
  }

  /** The parties as they stand without changes, candidates first, most in favour first. */
  public List<Party> parties() {
    return base.question().parties().stream()
        .sorted(
            Comparator.comparing(Party::role)
                .thenComparing(Comparator.comparingDouble((Party p) -> -p.position().likely()))
                .thenComparing(Party::id))
        .toList();
  }

  public List<PartyOutlook> outlooks() {
    return feasibility().parties().stream()
        .sorted(
            Comparator.comparing((PartyOutlook o) -> o.party().role())
                .thenComparing(Comparator.comparingDouble((PartyOutlook o) -> -o.before()))
                .thenComparing(o -> o.party().id()))
        .toList();
  }

  /** The outlook of the same party without changes. */
  public PartyOutlook before(PartyOutlook outlook) {
    return base.parties().stream()
        .filter(o -> o.party().id().equals(outlook.party().id()))
        .findFirst()
        .orElse(outlook);
  }

  /** The chance of the same labelled point without changes. */
  public Probability before(Feasibility.LabelChance label) {
    return base.labels().stream()
        .filter(l -> l.point().value() == label.point().value())
        .map(Feasibility.LabelChance::chance)
        .findFirst()
        .orElse(label.chance());
  }

  public boolean formsOften() {
    return feasibility().formed().value() * feasibility().runs() >= FEWEST;
  }

  public List<Sensitivity> sensitivities() {
    return feasibility().sensitivities().stream().limit(SHOWN).toList();
  }

  public List<Shift> shifts() {
    return feasibility().shifts().stream().limit(SHOWN).toList();
  }

  /** The address of an export in the shape of its ending. */
  public String export(String name) {
    return form.address("/api/v1/initiatives/" + initiative.slug() + "/" + name, links);
  }

  public String page() {
    return "/initiatives/" + initiative.slug() + "/feasibility";
  }

  public Figure histogram(double width) {
    FeasibilityQuestion q = question();
    return new OutcomeFigure(q.low(), q.high(), q.accessionPoint(), width)
        .draw(
            "outcome-" + (int) width,
            "Where it would land",
            "Mean outcome "
                + tenth(feasibility().outcome().mean())
                + (isChanged() ? ", without the changes " + tenth(base.outcome().mean()) : "")
                + "; the table below holds the chances.",
            feasibility().outcome().bins(),
            isChanged() ? base.outcome().bins() : List.of(),
            points());
  }

  private List<ScaleFigure.Point> points() {
    return question().scale().stream()
        .map(p -> new ScaleFigure.Point((int) Math.round(p.value()), p.label()))
        .toList();
  }

  public Figure positions(double width) {
    FeasibilityQuestion q = question();
    return new ScaleFigure(points(), (int) q.reversion(), (int) q.accessionPoint(), width)
        .draw(
            "positions-" + (int) width,
            "Positions after the bargaining, and before",
            feasibility().parties().size() + " parties; the table of parties holds the same.",
            outlooks().stream().map(this::row).toList());
  }

  private ScaleFigure.Row row(PartyOutlook outlook) {
    Range range = outlook.party().position();
    String party = name(outlook.party().id());
    return new ScaleFigure.Row(
        party,
        "#party-" + outlook.party().id(),
        outlook.after(),
        range.low(),
        range.high(),
        outlook.before(),
        outlook.party().isCandidate() ? Tone.SUPPORT : Tone.NEUTRAL,
        party
            + ": from "
            + Say.points(outlook.before())
            + " to "
            + Say.points(outlook.after())
            + " on average");
  }

  public Figure tornado(double width) {
    List<TornadoFigure.Bar> bars =
        sensitivities().stream()
            .map(
                s ->
                    new TornadoFigure.Bar(
                        name(s.party()) + ", " + figure(s.figure()),
                        s.outcomeAtLow(),
                        s.outcomeAtHigh()))
            .toList();
    return new TornadoFigure(feasibility().outcome().mean(), width)
        .draw(
            "tornado-" + (int) width,
            "What the mean outcome hangs on",
            bars.size() + " uncertain figures; the table below holds the same.",
            bars);
  }

  /** How a range is written where it can be set. */
  public static String written(Range range) {
    return range.isExact()
        ? tenth(range.likely())
        : tenth(range.low()) + ".." + tenth(range.high());
  }

  /** The word of a rule where it can be chosen. */
  public static String ruleWord(DecisionRule rule) {
    return switch (rule) {
      case DecisionRule.Consensus c -> "consensus";
      case DecisionRule.Unanimity u -> "unanimity";
      case DecisionRule.SimpleMajority s -> "simple-majority";
      case DecisionRule.QualifiedMajority q -> "qualified-majority";
      case DecisionRule.Accession a -> "accession of " + a.count();
    };
  }

  public static String tenth(double value) {
    double tenth = Math.rint(value * 10) / 10 + 0.0;
    return tenth == Math.rint(tenth)
        ? Long.toString((long) tenth)
        : String.format(Locale.ROOT, "%.1f", tenth);
  }

  /** A change with its sign, a true minus and one decimal. */
  public static String signed(double change) {
    String size = String.format(Locale.ROOT, "%.1f", Math.abs(change));
    return change < 0 && !size.equals("0.0") ? "−" + size : "+" + size;
  }

  public static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f%%", share * 100);
  }

  public static String figure(Sensitivity.Figure figure) {
    return figure.name().toLowerCase(Locale.ROOT);
  }
}
