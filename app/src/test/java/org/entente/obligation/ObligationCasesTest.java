package org.entente.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.actor.StarterActors;
import org.entente.treaty.TreatyLibrary;
import org.entente.usecase.AskObligations;
import org.entente.usecase.ObligationAnswer;
import org.entente.usecase.ObligationQuestion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Cases judged from the texts of the treaties, one line each in {@code obligation/cases.txt}.
 *
 * <p>{@code due} names exactly the states whose aid is triggered, {@code open} those whose aid is
 * conditional, {@code consult} those that only consult, {@code barred} those forbidden what they
 * owe, {@code veto} those expected to veto; a minus stands for nobody, an absent word is not
 * compared. {@code no} names states that owe nothing at all, {@code conflict} states with a
 * conflict, {@code limit} states with a limit, {@code via} treaties that are the ground of a live
 * duty, {@code +X} a state that is among the due.
 */
class ObligationCasesTest {

  private static final AskObligations ASK =
      new AskObligations(TreatyLibrary.starter(), StarterActors.load(List.of()), Clock.systemUTC());

  /** One line of the table. */
  private record Case(String name, ObligationQuestion question, List<String> expectations) {

    static Case parse(String line) {
      String[] cells = line.split("\\|");
      String[] who = cells[1].strip().split(">");
      String[] where = cells[2].strip().split(" ");
      String[] dateAndWith = cells[3].strip().split(" with ");
      var question =
          new ObligationQuestion(
              Arrays.asList(who[0].strip().split(",")),
              who[1].strip(),
              where[0].equals("-") ? null : where[0],
              where.length > 1 && !where[1].startsWith("act:") ? where[1] : null,
              act(where),
              false,
              dateAndWith[0].strip(),
              dateAndWith.length > 1 ? List.of(dateAndWith[1].strip()) : List.of(),
              false);
      return new Case(cells[0].strip(), question, Arrays.asList(cells[4].strip().split("\\s+")));
    }

    private static @Nullable String act(String[] where) {
      return Arrays.stream(where)
          .filter(w -> w.startsWith("act:"))
          .map(w -> w.substring(4))
          .findFirst()
          .orElse(null);
    }
  }

  @TestFactory
  Stream<DynamicTest> casesComeOutAsTheTextsSay() {
    return lines()
        .map(Case::parse)
        .map(c -> DynamicTest.dynamicTest(c.name(), () -> assertThat(faults(c)).isEmpty()));
  }

  private static List<String> faults(Case c) {
    ObligationAnswer answer = ASK.ask(c.question());
    Assessment a = answer.assessment();
    var faults = new ArrayList<String>();
    for (String expectation : c.expectations()) {
      String[] parts = expectation.split("=", 2);
      boolean holds =
          expectation.startsWith("+")
              ? states(a, Status.TRIGGERED).containsAll(set(expectation.substring(1)))
              : holds(a, parts[0], set(parts[1]));
      if (!holds) {
        faults.add(
            expectation
                + " but due="
                + states(a, Status.TRIGGERED)
                + " open="
                + states(a, Status.CONDITIONAL)
                + " consult="
                + states(a, Status.CONSULT)
                + " barred="
                + states(a, Status.BARRED)
                + " veto="
                + vetoes(a));
      }
    }
    return faults;
  }

  private static boolean holds(Assessment a, String word, TreeSet<String> expected) {
    return switch (word) {
      case "due" -> states(a, Status.TRIGGERED).equals(expected);
      case "open" -> states(a, Status.CONDITIONAL).equals(expected);
      case "consult" -> states(a, Status.CONSULT).equals(expected);
      case "barred" -> states(a, Status.BARRED).equals(expected);
      case "veto" -> vetoes(a).equals(expected);
      case "open+" -> states(a, Status.CONDITIONAL).containsAll(expected);
      case "consult+" -> states(a, Status.CONSULT).containsAll(expected);
      case "barred+" -> states(a, Status.BARRED).containsAll(expected);
      case "no" -> expected.stream().allMatch(s -> a.dutiesOf(s).isEmpty());
      case "notdue" ->
          expected.stream().noneMatch(s -> a.dutiesOf(s).stream().anyMatch(Duty::isLiveAid));
      case "conflict" -> conflicts(a).containsAll(expected);
      case "limit" -> limits(a).containsAll(expected);
      case "via" -> treaties(a).containsAll(expected);
      case "count" -> states(a, Status.TRIGGERED).size() == Integer.parseInt(expected.getFirst());
      default -> throw new IllegalArgumentException("unknown expectation " + word);
    };
  }

  /** The states whose firmest duty has this status; only promises of aid beyond consulting. */
  private static TreeSet<String> states(Assessment a, Status status) {
    var found = new TreeSet<String>();
    a.duties().stream()
        .filter(d -> status == Status.CONSULT || status == Status.BARRED || isAid(d))
        .filter(d -> d.status() == status)
        .map(d -> a.attack().shown(d.state()))
        .forEach(found::add);
    for (Status firmer : Status.values()) {
      if (firmer.compareTo(status) < 0 && status != Status.BARRED) {
        found.removeAll(states(a, firmer));
      }
    }
    return found;
  }

  private static boolean isAid(Duty duty) {
    return duty.provision().kind().isAid();
  }

  private static TreeSet<String> vetoes(Assessment a) {
    var found = new TreeSet<String>();
    a.council().vetoExpected().forEach(v -> found.add(v.state()));
    return found;
  }

  private static TreeSet<String> conflicts(Assessment a) {
    var found = new TreeSet<String>();
    a.conflicts().forEach(c -> found.add(c.state()));
    return found;
  }

  private static TreeSet<String> limits(Assessment a) {
    var found = new TreeSet<String>();
    a.limits().forEach(l -> found.add(l.state()));
    return found;
  }

  private static TreeSet<String> treaties(Assessment a) {
    var found = new TreeSet<String>();
    a.duties().forEach(d -> found.add(d.treaty().id()));
    return found;
  }

  private static TreeSet<String> set(String list) {
    return list.equals("-") ? new TreeSet<>() : new TreeSet<>(Arrays.asList(list.split(",")));
  }

  private static Stream<String> lines() {
    try (var in = ObligationCasesTest.class.getResourceAsStream("/obligation/cases.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
