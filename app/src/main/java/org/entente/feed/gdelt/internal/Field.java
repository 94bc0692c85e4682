package org.entente.feed.gdelt.internal;

/**
 * One field of a file that the lake keeps.
 *
 * @param name its column in the lake
 * @param required whether a row without it is bad
 */
record Field(String name, FieldType type, boolean required) {

  static Field text(String name) {
    return new Field(name, FieldType.TEXT, false);
  }

  static Field of(String name, FieldType type) {
    return new Field(name, type, false);
  }

  static Field required(String name, FieldType type) {
    return new Field(name, type, true);
  }
}
