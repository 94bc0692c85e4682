package org.entente.web.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.core.Explanation;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.Factor;
import org.entente.initiative.FactorCount;
import org.entente.initiative.Picture;
import org.entente.initiative.Silence;

/** Finds the explanation of a figure in a picture by the figure's name. */
final class WhyPage {

  static final String POSITION = "position:";
  static final String SILENCE = "silence:";
  static final String CHANGE = "change:";
  static final String ORIGINS = "origins";

  private WhyPage() {}

  /** The name of a count of origins. */
  static String figureName(FactorCount factor) {
    String key = factor.topic() == null ? factor.phrase() : factor.topic();
    return kind(factor.kind()) + key;
  }

  private static String kind(Factor.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT) + ":";
  }

  static Optional<Explanation> find(Picture picture, String figure) {
    if (figure.startsWith(POSITION)) {
      return picture
          .find(figure.substring(POSITION.length()))
          .map(actor -> actor.position().explanation());
    }
    if (figure.startsWith(CHANGE)) {
      return picture
          .find(figure.substring(CHANGE.length()))
          .filter(actor -> actor.before() != null)
          .map(ActorPosition::whyChange);
    }
    if (figure.equals(ORIGINS)) {
      return Optional.of(picture.whyOrigins());
    }
    if (figure.startsWith(SILENCE)) {
      return picture
          .find(figure.substring(SILENCE.length()))
          .map(ActorPosition::silence)
          .map(Silence::explanation);
    }
    return Stream.concat(picture.drivers().stream(), picture.hurdles().stream())
        .filter(factor -> figureName(factor).equals(figure))
        .map(FactorCount::explanation)
        .findFirst();
  }
}
