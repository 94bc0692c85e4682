package org.entente.web.internal;

import java.util.List;
import org.entente.usecase.view.AddedView;

/**
 * Taking in documents.
 *
 * @param site for names
 * @param added what became of the files just sent; none before the first
 * @param endings endings of names of files that can be read
 */
public record AddModel(Site site, List<AddedView> added, List<String> endings) {

  public long kept() {
    return added.stream().filter(view -> view.document() != null).count();
  }

  public int statements() {
    return added.stream().mapToInt(AddedView::statements).sum();
  }

  public String initiatives(AddedView view) {
    return String.join(
        ", ",
        view.initiatives().stream()
            .map(slug -> site.workspace().initiatives().find(slug).map(i -> i.name()).orElse(slug))
            .toList());
  }
}
