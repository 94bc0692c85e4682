package org.entente.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Tells a whole Parquet file from one that was cut off or overwritten, by what stands at both ends
 * (Parquet format 2.12, file format).
 */
final class WholeParquet {

  private static final int MAGIC = 0x31524150;
  private static final int END = 8;

  private WholeParquet() {}

  /** Whether there is such a file and its ends are sound. */
  static boolean is(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      if (size < Integer.BYTES + END) {
        return false;
      }
      ByteBuffer end = read(channel, size - END, END);
      int footer = end.getInt(0);
      return read(channel, 0, Integer.BYTES).getInt(0) == MAGIC
          && end.getInt(Integer.BYTES) == MAGIC
          && footer > 0
          && footer <= size - END - Integer.BYTES;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static ByteBuffer read(FileChannel channel, long from, int bytes) throws IOException {
    var buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long at = from;
    while (buffer.hasRemaining()) {
      int read = channel.read(buffer, at);
      if (read < 0) {
        break;
      }
      at += read;
    }
    return buffer;
  }
}
