package org.entente.feed.gdelt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.Stream;

/** GDELT's files from a folder that holds them under their own names. */
public final class FolderSource implements SlotSource {

  private final Path folder;

  public FolderSource(Path folder) {
    this.folder = folder;
  }

  @Override
  public Fetched fetch(Slot slot, Stream stream, Kind kind) {
    try {
      byte[] zip = Files.readAllBytes(folder.resolve(slot.fileName(stream, kind)));
      return new Fetched.Arrived(zip, Md5.of(zip));
    } catch (NoSuchFileException e) {
      return new Fetched.Absent();
    } catch (IOException e) {
      return new Fetched.Refused("cannot be read: " + e.getMessage());
    }
  }
}
