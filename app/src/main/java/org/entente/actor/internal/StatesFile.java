package org.entente.actor.internal;

import java.util.List;
import org.entente.actor.State;

/** The content of a {@code states.yaml}. */
record StatesFile(List<SourceNote> sources, List<State> states) {

  StatesFile {
    sources = Fields.orEmpty(sources);
    states = Fields.orEmpty(states);
  }
}
