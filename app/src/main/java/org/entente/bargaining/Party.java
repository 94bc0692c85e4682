package org.entente.bargaining;

import java.util.List;

/**
 * One party to the question whether an arrangement can form, its figures uncertain.
 *
 * @param id its id, unique within the question
 * @param position where it stands on the scale of outcomes
 * @param salience how much it cares, 0..100
 * @param capability what it can bring to bear, 0 or more, in any one unit for all parties; without
 *     any it has no part in the decision
 * @param role what part it has in the decision
 * @param veto whether nothing passes without it
 * @param limits the highest outcomes it can go along with
 */
public record Party(
    String id,
    Range position,
    Range salience,
    Range capability,
    Role role,
    boolean veto,
    List<Limit> limits) {

  /** The part a party has in the decision. */
  public enum Role {
    /** It would be a member: it votes and may accede. */
    CANDIDATE,
    /** It votes, but would not be a member. */
    VOTER,
    /** It is heard and brings its weight to bear, but has no vote. */
    VOICE
  }

  public Party {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a party has an id");
    }
    if (capability.low() < 0 || salience.low() < 0 || salience.high() > 100) {
      throw new IllegalArgumentException(
          id + ": capability is 0 or more and salience lies between 0 and 100");
    }
    limits = List.copyOf(limits);
  }

  /** A candidate without veto or limits. */
  public static Party of(String id, Range position, Range salience, Range capability) {
    return new Party(id, position, salience, capability, Role.CANDIDATE, false, List.of());
  }

  public boolean votes() {
    return role != Role.VOICE;
  }

  public boolean isCandidate() {
    return role == Role.CANDIDATE;
  }

  public Party withPosition(Range other) {
    return new Party(id, other, salience, capability, role, veto, limits);
  }

  public Party withSalience(Range other) {
    return new Party(id, position, other, capability, role, veto, limits);
  }

  public Party withCapability(Range other) {
    return new Party(id, position, salience, other, role, veto, limits);
  }

  public Party withRole(Role other) {
    return new Party(id, position, salience, capability, other, veto, limits);
  }

  public Party withVeto(boolean other) {
    return new Party(id, position, salience, capability, role, other, limits);
  }

  public Party withLimits(List<Limit> other) {
    return new Party(id, position, salience, capability, role, veto, other);
  }
}
