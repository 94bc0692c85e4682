package org.entente.actor;

/**
 * One stretch of text that names an actor or somebody who speaks for one.
 *
 * @param start offset of its first character in the text searched
 * @param end offset after its last character
 * @param text the words themselves
 * @param kind what sort of name it is
 * @param resolution what it stands for
 */
public record Mention(int start, int end, String text, Kind kind, Resolution resolution) {

  /** Sorts of name, which differ in how far they speak for the actor. */
  public enum Kind {
    /** A country's or organisation's own name: Japan, the Philippines, NATO. */
    NAME,
    /** A demonym or adjective: Japanese, Indian. */
    DEMONYM,
    /** A capital or seat used as a name: Beijing, the Kremlin. */
    SEAT,
    /** A person known by name. */
    PERSON,
    /**
     * A title with a country, with or without an unknown person's name: the Japanese prime
     * minister, French Minister X.
     */
    TITLE,
    /** An institution: the Indian foreign ministry, the Bundestag, the Liberal Democratic Party. */
    INSTITUTION
  }
}
