package org.entente.reading.model.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An endpoint that is made when it is first asked. */
final class LateEndpoint implements Endpoint {

  private final Supplier<Endpoint> maker;
  private @Nullable Endpoint made;

  LateEndpoint(Supplier<Endpoint> maker) {
    this.maker = maker;
  }

  @Override
  public String answer(Question question) {
    return endpoint().answer(question);
  }

  private synchronized Endpoint endpoint() {
    Endpoint endpoint = made;
    if (endpoint == null) {
      endpoint = maker.get();
      made = endpoint;
    }
    return endpoint;
  }
}
