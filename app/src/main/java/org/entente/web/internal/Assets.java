package org.entente.web.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.evidence.Hashes;
import org.jspecify.annotations.Nullable;

/** The files that pages refer to, under addresses that change with their content. */
public final class Assets {

  /** The parts of the style sheet, which is served as one. */
  private static final List<String> SHEETS =
      List.of("entente.css", "charts.css", "what-if.css", "evidence.css");

  private final Asset styles =
      named(
          "entente.css",
          "text/css; charset=utf-8",
          SHEETS.stream().map(Assets::text).collect(Collectors.joining("\n")));
  private final Asset icon = named("icon.svg", "image/svg+xml", text("icon.svg"));
  private final Asset land = named("world.svg", "image/svg+xml", text("world.svg"));
  private final Islands islands = Islands.load();

  public String stylesAddress() {
    return styles.address();
  }

  public String iconAddress() {
    return icon.address();
  }

  /** The script that enlivens pages; null where the product was made without it. */
  public @Nullable String scriptAddress() {
    return islands.entry();
  }

  /** The land of the world, one path for each state by its id, and all of it as {@code land}. */
  public String landAddress() {
    return land.address();
  }

  List<Asset> all() {
    var all = new ArrayList<>(islands.files());
    all.add(styles);
    all.add(icon);
    all.add(land);
    return all;
  }

  private static String text(String name) {
    return new String(Asset.read(name), StandardCharsets.UTF_8);
  }

  private static Asset named(String name, String type, String text) {
    String hash = Hashes.sha256(text).substring(0, 12);
    return Asset.of("/assets/" + hash + "/" + name, type, text.getBytes(StandardCharsets.UTF_8));
  }
}
