package org.entente.feed.file.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.entente.core.Issues;
import org.entente.feed.file.UnreadableException;

/** Turns bytes into text: UTF-8, or UTF-16 by its mark, else Windows-1252 with an issue. */
final class Decoder {

  private static final Charset FALLBACK = Charset.forName("windows-1252");
  private static final double MOST_CONTROLS = 0.02;

  private Decoder() {}

  static String text(byte[] bytes, String place, Issues issues) throws UnreadableException {
    Charset marked = byMark(bytes);
    if (marked != null) {
      return decode(bytes, marked, CodingErrorAction.REPLACE);
    }
    refuseBinary(bytes);
    try {
      return strict(bytes);
    } catch (CharacterCodingException e) {
      issues.add(
          "wrong-encoding",
          place,
          "is not UTF-8 from byte " + firstBad(bytes) + " on; read as Windows-1252 instead");
      return decode(bytes, FALLBACK, CodingErrorAction.REPLACE);
    }
  }

  private static String strict(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static String decode(byte[] bytes, Charset charset, CodingErrorAction onError) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(onError)
          .onUnmappableCharacter(onError)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("a replacing decoder reports no error", e);
    }
  }

  private static @org.jspecify.annotations.Nullable Charset byMark(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16;
    }
    return bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
        ? StandardCharsets.UTF_16
        : null;
  }

  private static void refuseBinary(byte[] bytes) throws UnreadableException {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        throw new UnreadableException("binary", "holds NUL bytes: it is not text");
      }
      if (b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        controls++;
      }
    }
    if (controls > bytes.length * MOST_CONTROLS) {
      throw new UnreadableException("binary", "is full of control characters: it is not text");
    }
  }

  private static int firstBad(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .decode(in, java.nio.CharBuffer.allocate(bytes.length + 1), true);
    return in.position();
  }
}
