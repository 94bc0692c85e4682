package org.entente.feed.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dataset of another project, as its publisher gives it.
 *
 * @param id its id
 * @param title its title
 * @param version its version
 * @param publisher who publishes it
 * @param page where it is described
 * @param download address of the file or archive; absent where a person must fetch it from the page
 * @param files the files wanted out of it
 * @param citation how its authors ask to be cited
 * @param licence what may be done with it
 */
public record Dataset(
    String id,
    String title,
    String version,
    String publisher,
    String page,
    @Nullable String download,
    List<Part> files,
    String citation,
    String licence) {

  /**
   * One file.
   *
   * @param name its name, folders inside the archive left aside
   * @param bytes its size, where known
   * @param sha256 its checksum, where known
   */
  public record Part(String name, @Nullable Long bytes, @Nullable String sha256) {}

  public Dataset {
    files = List.copyOf(files);
  }
}
