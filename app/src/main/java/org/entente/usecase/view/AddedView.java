package org.entente.usecase.view;

import java.util.List;
import org.entente.core.Issue;
import org.entente.reading.ReadDocument;
import org.entente.usecase.AddDocuments;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file that was handed over, as JSON shows it.
 *
 * @param name the file's name
 * @param document id of the document kept; null where nothing could be had from the file
 * @param title its headline
 * @param initiatives slugs of the initiatives it concerns
 * @param statements how many stances were read in it
 * @param factors how many drivers and hurdles were read in it
 * @param duplicateOf id of the original where it is a copy
 * @param issues what was wrong with the file
 */
public record AddedView(
    String name,
    @Nullable String document,
    @Nullable String title,
    List<String> initiatives,
    int statements,
    int factors,
    @Nullable String duplicateOf,
    List<Issue> issues) {

  public static AddedView of(AddDocuments.Result result) {
    ReadDocument read = result.read();
    return read == null
        ? new AddedView(result.name(), null, null, List.of(), 0, 0, null, result.issues())
        : new AddedView(
            result.name(),
            read.document().id(),
            read.document().title(),
            read.reading().initiatives(),
            read.reading().statements().size(),
            read.reading().factors().size(),
            read.duplicateOf(),
            result.issues());
  }
}
