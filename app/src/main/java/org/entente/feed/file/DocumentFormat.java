package org.entente.feed.file;

import java.util.Set;
import org.entente.core.Issues;
import org.entente.evidence.Extracted;

/** Reads files of one format. */
public interface DocumentFormat {

  /** File name endings it takes, lower case, without the dot. */
  Set<String> endings();

  /**
   * Extracts the running text and what the file says of itself.
   *
   * @param bytes the whole file
   * @param place how messages call the file
   * @param issues takes faults that do not prevent the reading
   * @throws UnreadableException when nothing can be had from the file
   */
  Extracted extract(byte[] bytes, String place, Issues issues) throws UnreadableException;
}
