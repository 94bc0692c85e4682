package org.entente.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.entente.evidence.Hashes;

/** The files that pages refer to, under addresses that change with their content. */
public final class Assets {

  /** One file. */
  record Asset(String address, String type, String content) {}

  private final Asset styles = load("entente.css", "text/css; charset=utf-8");
  private final Asset icon = load("icon.svg", "image/svg+xml");

  public String stylesAddress() {
    return styles.address();
  }

  public String iconAddress() {
    return icon.address();
  }

  Asset styles() {
    return styles;
  }

  Asset icon() {
    return icon;
  }

  private static Asset load(String name, String type) {
    try (InputStream in = Assets.class.getResourceAsStream("/web/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the product lacks its file web/" + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String hash = Hashes.sha256(text).substring(0, 12);
      return new Asset("/assets/" + hash + "/" + name, type, text);
    } catch (IOException e) {
      throw new UncheckedIOException("web/" + name, e);
    }
  }
}
