package org.entente.feed.gdelt;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks the one file in a zip of the feed, by its central directory (PKWARE APPNOTE 6.3.10, 4.3);
 * bytes behind the archive are allowed, as they happen.
 */
public final class SlotZip {

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int END = 0x06054b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int CENTRAL_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int MOST_BYTES = 512 << 20;
  private static final int MOST_RATIO = 100;
  private static final int RATIO_FREE_BYTES = 1 << 20;

  private SlotZip() {}

  /**
   * The bytes of the one file inside.
   *
   * @throws BrokenFileException saying what is wrong
   */
  public static byte[] unpack(byte[] zip) throws BrokenFileException {
    int end = endOfDirectory(zip);
    require(number16(zip, end + 10) == 1, number16(zip, end + 10) + " files in it, expected one");
    long central = number32(zip, end + 16);
    require(
        central + CENTRAL_LENGTH <= end && (int) INT.get(zip, (int) central) == CENTRAL,
        "its directory is not where it says");
    int entry = (int) central;
    int method = number16(zip, entry + 10);
    long packed = number32(zip, entry + 20);
    long size = number32(zip, entry + 24);
    require(method == 0 || method == 8, "packed by method " + method);
    require((number16(zip, entry + 8) & 1) == 0, "it is encrypted");
    require(size <= MOST_BYTES, size + " bytes unpacked, more than " + MOST_BYTES);
    require(
        size <= RATIO_FREE_BYTES || size / MOST_RATIO <= packed,
        "unpacks to more than " + MOST_RATIO + " times its size");
    long data = dataStart(zip, number32(zip, entry + 42), central);
    require(data + packed <= central, "its file reaches into its directory");
    byte[] bytes = inflate(zip, (int) data, (int) packed, (int) size, method);
    var crc = new CRC32();
    crc.update(bytes);
    require(crc.getValue() == number32(zip, entry + 16), "its checksum does not fit");
    return bytes;
  }

  private static int endOfDirectory(byte[] zip) throws BrokenFileException {
    for (int at = zip.length - END_LENGTH; at >= 0; at--) {
      if (zip[at] == 'P' && (int) INT.get(zip, at) == END) {
        return at;
      }
    }
    throw new BrokenFileException("it is no zip, or its end is cut off");
  }

  private static long dataStart(byte[] zip, long local, long central) throws BrokenFileException {
    require(
        local + LOCAL_LENGTH <= central && (int) INT.get(zip, (int) local) == LOCAL,
        "its file is not where its directory says");
    int at = (int) local;
    return local + LOCAL_LENGTH + number16(zip, at + 26) + number16(zip, at + 28);
  }

  private static byte[] inflate(byte[] zip, int from, int packed, int size, int method)
      throws BrokenFileException {
    if (method == 0) {
      require(packed == size, "its sizes contradict each other");
      return Arrays.copyOfRange(zip, from, from + packed);
    }
    byte[] bytes = new byte[size];
    try (var inflater = new Inflater(true)) {
      inflater.setInput(zip, from, packed);
      int done = 0;
      while (done < size) {
        int now = inflater.inflate(bytes, done, size - done);
        require(now > 0, "it unpacks to fewer bytes than it says");
        done += now;
      }
      require(
          inflater.finished() || inflater.inflate(new byte[1]) == 0,
          "it unpacks to more bytes than it says");
      return bytes;
    } catch (DataFormatException e) {
      throw new BrokenFileException("its packed bytes are damaged");
    }
  }

  private static int number16(byte[] zip, int at) {
    return (short) SHORT.get(zip, at) & 0xFFFF;
  }

  private static long number32(byte[] zip, int at) {
    return (int) INT.get(zip, at) & 0xFFFFFFFFL;
  }

  private static void require(boolean holds, String otherwise) throws BrokenFileException {
    if (!holds) {
      throw new BrokenFileException(otherwise);
    }
  }
}
