package org.entente.reading.model.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.core.Issue;
import org.entente.core.PartialDate;
import org.entente.evidence.Document;
import org.entente.evidence.Passage;
import org.entente.initiative.Statement;
import org.entente.reading.Proposals;
import org.entente.reading.Reading;
import org.entente.reading.internal.StatementDates;
import org.jspecify.annotations.Nullable;

/**
 * Lays a model's rows beside those of the rules. A row of both keeps the rules' evidence and
 * certainty; a row of the model alone is added; where the two contradict each other both stand and
 * the less certain one says so. A model's certainty is not calibrated: its rows weigh less than the
 * weakest that the rules keep (0.52).
 */
final class Beside {

  static final double ADDED = 0.45;
  static final double IN_CONFLICT = 0.3;

  private final Document document;
  private final String rule;
  private final String model;
  private final List<Statement> statements;
  private final List<Issue> faults = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private int agreed;
  private int added;
  private int conflicting;

  /**
   * @param model names protocol, model and prompt version
   */
  Beside(Document document, Reading byRules, String model) {
    this.document = document;
    this.model = model;
    this.rule = Statement.MODEL + model;
    this.statements = new ArrayList<>(byRules.statements());
  }

  /** Takes one row, checked. */
  void add(Checked row) {
    String id = id(row);
    PartialDate date = StatementDates.of(row.place().sentence().text(), document.published());
    int same = find(row, s -> !isOfModel(s) && s.stance() == row.stance());
    int other =
        find(row, s -> !isOfModel(s) && s.stance() != row.stance() && !isOtherStage(s, row, date));
    int again =
        find(row, s -> isOfModel(s) && s.stance() == row.stance() && !isOtherStage(s, row, date));
    if (!seen.add(id) || again >= 0) {
      faults.add(issue("proposal-twice", row, "an earlier row speaks of the same stance"));
    } else if (same >= 0) {
      agreed++;
      note(same, "also proposed by the model " + model + ", from sentence " + sentence(row));
    } else if (other >= 0) {
      conflicting++;
      statements.add(conflict(other, row, id, date));
    } else {
      added++;
      statements.add(statement(row, id, date, ADDED, rule, "the rules read nothing of the kind"));
    }
  }

  /** Notes why a row was dropped. */
  void drop(Issue fault) {
    faults.add(fault);
  }

  Proposals proposals(int proposed) {
    return new Proposals(model, proposed, agreed, added, conflicting, faults);
  }

  /** Everything in text order. */
  List<Statement> statements() {
    return statements.stream()
        .sorted(Comparator.comparingInt((Statement s) -> s.evidence().sentence()))
        .toList();
  }

  /** What makes a row contradict or repeat another. */
  private interface Test {
    boolean holds(Statement statement);
  }

  /** The first row of the same actor, initiative and voice that fits. */
  private int find(Checked row, Test test) {
    for (int i = 0; i < statements.size(); i++) {
      Statement s = statements.get(i);
      if (s.actor().equals(row.actor())
          && s.initiative().equals(row.initiative())
          && isSameVoice(s.speaker(), row.speaker())
          && test.holds(s)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isOfModel(Statement statement) {
    return statement.rule().startsWith(rule);
  }

  private static boolean isSameVoice(@Nullable String one, @Nullable String other) {
    return one == null || other == null || one.equals(other);
  }

  /** Another sentence dated otherwise tells of another stage. */
  private static boolean isOtherStage(Statement s, Checked row, @Nullable PartialDate date) {
    return s.evidence().sentence() != row.place().sentence().index()
        && s.date() != null
        && date != null
        && !s.date().equals(date);
  }

  private Statement conflict(int other, Checked row, String id, @Nullable PartialDate date) {
    Statement ruled = statements.get(other);
    note(
        other,
        "in conflict: the model "
            + model
            + " reads "
            + row.stance().word()
            + " in sentence "
            + sentence(row)
            + ", with less certainty");
    String against =
        "in conflict: the rules read "
            + ruled.stance().word()
            + " in sentence "
            + ruled.evidence().sentence()
            + "; this row has the lower confidence";
    double confidence = Math.min(IN_CONFLICT, ruled.confidence());
    return statement(row, id, date, confidence, rule + Statement.IN_CONFLICT, against);
  }

  private void note(int at, String step) {
    Statement s = statements.get(at);
    var steps = new ArrayList<>(s.steps());
    steps.add(step);
    statements.set(
        at,
        new Statement(
            s.id(),
            s.initiative(),
            s.actor(),
            s.speaker(),
            s.level(),
            s.stance(),
            s.date(),
            s.confidence(),
            s.cue(),
            s.evidence(),
            s.secondHand(),
            s.rule(),
            steps));
  }

  private Statement statement(
      Checked row,
      String id,
      @Nullable PartialDate date,
      double confidence,
      String origin,
      String standing) {
    var steps = new ArrayList<String>();
    steps.add("proposed by the model " + model + ", not by the rules");
    steps.add(standing);
    steps.addAll(row.steps());
    steps.add("confidence " + confidence + " is set, not measured: no model's certainty is used");
    steps.add(
        "this row cannot be computed again offline; the model's answer is kept and read again");
    return new Statement(
        id,
        row.initiative(),
        row.actor(),
        row.speaker(),
        row.level(),
        row.stance(),
        date,
        confidence,
        row.place().words(),
        Passage.of(document, row.place().sentence()),
        row.secondHand(),
        origin,
        steps);
  }

  private String id(Checked row) {
    return document.id()
        + "-"
        + sentence(row)
        + "-m"
        + row.place().at()
        + "-"
        + row.actor()
        + "-"
        + row.initiative();
  }

  private Issue issue(String kind, Checked row, String reason) {
    return new Issue(kind, document.id() + ", sentence " + sentence(row), reason);
  }

  private static int sentence(Checked row) {
    return row.place().sentence().index();
  }
}
