package org.entente.reading.model;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import org.entente.actor.ActorDirectory;
import org.entente.core.Failure;
import org.entente.initiative.Initiatives;
import org.entente.reading.Reader;
import org.entente.reading.model.internal.ModelReaders;
import org.entente.reading.model.internal.Pause;
import org.jspecify.annotations.Nullable;

/** A model that a user connected, as a second reader beside the rules. */
public final class ConnectedModel {

  /** The environment variable that holds the endpoint's key, and the only place for it. */
  public static final String KEY = "ENTENTE_MODEL_KEY";

  private ConnectedModel() {}

  /**
   * Reads by rules and asks the model as well; nothing is asked before the first document.
   *
   * @param key the endpoint's key; null or blank for none
   * @throws Failure of kind usage where the key cannot be one, or would travel open to see
   */
  public static Reader reader(
      ModelSettings settings,
      @Nullable String key,
      Reader rules,
      ActorDirectory actors,
      Initiatives initiatives,
      ModelAnswers answers) {
    String checked = key == null || key.isBlank() ? null : checked(key.strip(), settings);
    return ModelReaders.of(
        settings,
        checked,
        new ModelReaders.Knowledge(rules, actors, initiatives),
        answers,
        Pause.STANDARD,
        Clock.systemUTC());
  }

  private static String checked(String key, ModelSettings settings) {
    if (!key.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw Failure.usage(KEY + " holds characters that no key has (it is not shown here)");
    }
    URI address = URI.create(settings.url());
    if (address.getScheme().equalsIgnoreCase("http") && isPublic(address.getHost())) {
      throw Failure.usage(
          KEY + " would travel unencrypted to " + address.getHost() + ": use https, or unset it");
    }
    return key;
  }

  private static boolean isPublic(String host) {
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (!address.isLoopbackAddress()
            && !address.isSiteLocalAddress()
            && !address.isLinkLocalAddress()) {
          return true;
        }
      }
      return false;
    } catch (UnknownHostException e) {
      return true;
    }
  }
}
