package org.entente.reading.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.initiative.Correction.Verdict;
import org.entente.initiative.Factor;
import org.entente.initiative.FactorCorrection;
import org.entente.reading.ReadDocument;
import org.jspecify.annotations.Nullable;

/**
 * What stands of the drivers, hurdles and foundations read in one document once people have judged
 * them. As with statements, a person's word outranks the reader's, and a rejection only takes away
 * what was rejected.
 *
 * @param standing what stands, in text order, each with the judgement behind it
 * @param judgements the judgements, in the order in which they were made
 */
public record CorrectedFactors(List<Standings> standing, List<FactorJudgement> judgements) {

  /**
   * One factor that stands.
   *
   * @param says what is used
   * @param correction the judgement behind it, if any
   */
  public record Standings(Factor says, @Nullable FactorCorrection correction) {}

  /** What a factor is about, whatever its kind: what stays when rules change. */
  private record Subject(String passage, String initiative, String what) {
    static Subject of(Factor factor) {
      return new Subject(
          Sameness.plain(factor.evidence().text()),
          factor.initiative(),
          factor.phrase().toLowerCase(Locale.ROOT));
    }
  }

  public CorrectedFactors {
    standing = List.copyOf(standing);
    judgements = List.copyOf(judgements);
  }

  /** The factors of a document under the judgements of them that count. */
  public static CorrectedFactors of(ReadDocument read, List<FactorCorrection> corrections) {
    Map<Subject, FactorJudgement> latest = new LinkedHashMap<>();
    var judgements = new ArrayList<FactorJudgement>();
    corrections.stream()
        .sorted(Comparator.comparingLong(FactorCorrection::number).reversed())
        .forEach(
            correction -> {
              Subject subject = Subject.of(correction.before());
              FactorJudgement judgement = judge(read, correction, latest.containsKey(subject));
              latest.putIfAbsent(subject, judgement);
              judgements.add(judgement);
            });
    judgements.sort(Comparator.comparingLong(j -> j.correction().number()));
    return new CorrectedFactors(standing(read.reading().factors(), latest), judgements);
  }

  /** The judgements of a document that is no longer kept. */
  public static List<FactorJudgement> ofMissing(List<FactorCorrection> corrections) {
    return corrections.stream().map(c -> new FactorJudgement(c, Standing.GONE, null)).toList();
  }

  private static FactorJudgement judge(
      ReadDocument read, FactorCorrection correction, boolean replaced) {
    Factor before = correction.before();
    Subject subject = Subject.of(before);
    Optional<Factor> now =
        read.reading().factors().stream().filter(f -> Subject.of(f).equals(subject)).findFirst();
    if (!Sameness.holds(read.document().text(), before.evidence())) {
      return new FactorJudgement(correction, Standing.GONE, null);
    }
    if (replaced) {
      return new FactorJudgement(correction, Standing.REPLACED, now.orElse(null));
    }
    return now.map(f -> new FactorJudgement(correction, compare(correction, f), f))
        .orElseGet(() -> new FactorJudgement(correction, Standing.UNREAD, null));
  }

  private static Standing compare(FactorCorrection correction, Factor now) {
    if (now.kind() == correction.before().kind()) {
      return Standing.HOLDS;
    }
    return correction.vouched().filter(f -> f.kind() == now.kind()).isPresent()
        ? Standing.AGREED
        : Standing.CHANGED;
  }

  private static List<Standings> standing(
      List<Factor> factors, Map<Subject, FactorJudgement> judged) {
    var standing = new ArrayList<Standings>();
    for (Factor factor : factors) {
      FactorJudgement judgement = judged.get(Subject.of(factor));
      if (judgement == null || judgement.standing() == Standing.GONE) {
        standing.add(new Standings(factor, null));
      } else if (judgement.correction().verdict() != Verdict.REJECT) {
        judgement
            .correction()
            .vouched()
            .ifPresent(f -> standing.add(new Standings(f, judgement.correction())));
      } else if (judgement.standing() == Standing.CHANGED) {
        standing.add(new Standings(factor, null));
      }
    }
    judged.values().stream()
        .filter(FactorJudgement::standsAlone)
        .forEach(
            j ->
                j.correction()
                    .vouched()
                    .ifPresent(f -> standing.add(new Standings(f, j.correction()))));
    standing.sort(Comparator.comparingInt(s -> s.says().evidence().start()));
    return standing;
  }
}
