package org.entente.reading.review;

/** How a judgement relates to what the reader makes of the document now. */
public enum Standing {
  /** The reader still reads what was judged. */
  HOLDS(false),
  /** The reader now reads by itself what the person said. */
  AGREED(false),
  /** A later judgement of the same statement takes its place. */
  REPLACED(false),
  /** It was undone. */
  UNDONE(false),
  /** The reader now reads something else there. */
  CHANGED(true),
  /** The passage is there, but the reader no longer reads anything of the kind in it. */
  UNREAD(true),
  /** The passage is no longer in the document, or the document is no longer kept. */
  GONE(true);

  private final boolean stale;

  Standing(boolean stale) {
    this.stale = stale;
  }

  /** Whether a person should look at it again. */
  public boolean isStale() {
    return stale;
  }
}
