package org.entente.reading.model.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.actor.ActorDirectory;
import org.entente.core.Issue;
import org.entente.evidence.Document;
import org.entente.initiative.Initiatives;
import org.entente.reading.Proposals;
import org.entente.reading.Reader;
import org.entente.reading.Reading;
import org.entente.reading.internal.StatementDates;

/**
 * Reads by rules and asks a model about every document that, by the rules, concerns an initiative.
 * Calls are made one after the other in the order of the documents, so that a budget ends at the
 * same document every time.
 */
public final class ModelReader implements Reader {

  private static final int TOGETHER = 4;

  private final Reader rules;
  private final Names names;
  private final Prompt prompt;
  private final Asking asking;
  private final Budget budget;
  private final String model;

  /**
   * @param model protocol and name of the model
   */
  ModelReader(
      Reader rules,
      ActorDirectory actors,
      Initiatives initiatives,
      Asking asking,
      Budget budget,
      String model) {
    this.rules = rules;
    this.names = new Names(actors, initiatives);
    this.prompt = new Prompt(initiatives);
    this.asking = asking;
    this.budget = budget;
    this.model = model + " " + Prompt.VERSION;
  }

  @Override
  public String version() {
    return rules.version() + " + " + model;
  }

  @Override
  public List<String> concerns(Document document) {
    return rules.concerns(document);
  }

  @Override
  public int together() {
    return TOGETHER;
  }

  @Override
  public int calls() {
    return budget.spent();
  }

  @Override
  public Reading read(Document document) {
    return readAll(List.of(document)).getFirst().reading();
  }

  @Override
  public List<Result> readAll(List<Document> documents) {
    List<Reading> byRules = documents.parallelStream().map(rules::read).toList();
    var results = new ArrayList<Result>();
    for (int i = 0; i < documents.size(); i++) {
      results.add(both(documents.get(i), Objects.requireNonNull(byRules.get(i))));
    }
    return results;
  }

  private Result both(Document document, Reading byRules) {
    if (!byRules.relevant()) {
      return new Result(byRules, version(), null);
    }
    try {
      List<String> answers = new ArrayList<>();
      for (Question question : prompt.questions(document, byRules.initiatives())) {
        answers.add(asking.answer(question));
      }
      return judged(document, byRules, answers);
    } catch (ModelFault fault) {
      boolean settled = fault.kind() == FaultKind.LONG_DOCUMENT;
      return new Result(
          byRules,
          settled ? version() : rules.version(),
          Proposals.none(model, fault.at(document.id())));
    }
  }

  @Override
  public Optional<Proposals> proposals(Document document) {
    Reading byRules = rules.read(document);
    if (!byRules.relevant()) {
      return Optional.empty();
    }
    try {
      var answers = new ArrayList<String>();
      for (Question question : prompt.questions(document, byRules.initiatives())) {
        asking.kept(question).ifPresent(answers::add);
      }
      return answers.isEmpty()
          ? Optional.empty()
          : Optional.ofNullable(judged(document, byRules, answers).proposals());
    } catch (ModelFault fault) {
      return Optional.of(Proposals.none(model, fault.at(document.id())));
    }
  }

  /** What the answers come to once each row is checked and laid beside the rules' rows. */
  private Result judged(Document document, Reading byRules, List<String> answers) {
    var beside = new Beside(document, byRules, model);
    var cast = new Cast(document, names, StatementDates.dayOf(document));
    var check = new ProposalCheck(document, rules, cast);
    int proposed = 0;
    for (String text : answers) {
      proposed += judge(document, text, check, beside);
    }
    return new Result(
        new Reading(byRules.initiatives(), beside.statements(), byRules.factors()),
        version(),
        beside.proposals(proposed));
  }

  private static int judge(Document document, String text, ProposalCheck check, Beside beside) {
    try {
      AnswerReader.Answer answer = AnswerReader.read(text, document.id());
      answer.faults().forEach(beside::drop);
      for (Proposal proposal : answer.rows()) {
        take(document, proposal, check, beside);
      }
      return answer.proposed();
    } catch (ModelFault fault) {
      beside.drop(fault.at(document.id()));
      return 0;
    }
  }

  private static void take(
      Document document, Proposal proposal, ProposalCheck check, Beside beside) {
    try {
      beside.add(check.check(proposal));
    } catch (DroppedException e) {
      String place = document.id() + ", sentence " + proposal.sentence();
      beside.drop(new Issue(e.kind(), place, e.reason()));
    }
  }
}
