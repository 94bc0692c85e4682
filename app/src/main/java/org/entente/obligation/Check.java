package org.entente.obligation;

/**
 * One part of the match between a case and a provision.
 *
 * @param part what was compared
 * @param outcome how it came out
 * @param text the finding in words
 */
public record Check(Part part, Outcome outcome, String text) {

  /** What was compared. */
  public enum Part {
    PARTIES("parties"),
    PROMISE("promise"),
    IN_FORCE("in force between them"),
    ACT("act"),
    ADVERSARY("adversary"),
    PROVOCATION("provocation"),
    OBJECT("target and area"),
    AMONG_PARTIES("attack among parties"),
    CONDITION("condition"),
    CONSTRAINT("constraint"),
    CONFLICT("prior promise");

    private final String words;

    Part(String words) {
      this.words = words;
    }

    /** The part in words. */
    public String words() {
      return words;
    }
  }

  /** How a part came out. */
  public enum Outcome {
    MET,
    DOUBTFUL,
    FAILED
  }

  /** A part that fits. */
  public static Check met(Part part, String text) {
    return new Check(part, Outcome.MET, text);
  }

  /** Whether this part excludes the case. */
  public boolean failed() {
    return outcome == Outcome.FAILED;
  }

  /** Whether this part leaves the case open. */
  public boolean doubtful() {
    return outcome == Outcome.DOUBTFUL;
  }
}
