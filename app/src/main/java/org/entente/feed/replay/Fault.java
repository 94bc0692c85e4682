package org.entente.feed.replay;

/** What a replay server can do wrong with one request. */
public enum Fault {
  NONE,
  /** Answers 404. */
  MISSING,
  /** Answers 500. */
  SERVER_ERROR,
  /** Answers 403. */
  FORBIDDEN,
  /** Holds its answer back until the client has gone. */
  SLOW,
  /** Ends the connection in the middle of the file. */
  CUT_OFF,
  /** Announces another checksum than the file's. */
  WRONG_MD5,
  /** Changes a byte of the file. */
  DAMAGED,
  /** Sends bytes behind the end of the archive. */
  TRAILING_BYTES,
  /** Sends a small zip that unpacks to a thousand times its size. */
  ZIP_BOMB,
  /** Shows a certificate that nobody trusts; only at the secure address. */
  WRONG_CERTIFICATE,
  /** Answers 404, as if the file were still to come. */
  LATE,
  /** Sends the client to an address of a private network. */
  PRIVATE_REDIRECT,
  /** Sends a page of HTML. */
  HTML_PAGE
}
