package org.entente.feed.gdelt;

/** What asking for one file of the feed gave. */
public sealed interface Fetched {

  /** The file, sound as far as its packing goes. */
  record Arrived(byte[] zip, String md5) implements Fetched {}

  /** The publisher says that there is no such file. */
  record Absent() implements Fetched {}

  /** Nothing was learned: no network, a time-out, an error of the server. */
  record Refused(String reason) implements Fetched {}

  /** Something came that is no sound file. */
  record Broken(String reason) implements Fetched {}
}
