package org.entente.feed.file.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Set;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.entente.core.Issues;
import org.entente.core.PartialDate;
import org.entente.evidence.Extracted;
import org.entente.feed.file.DocumentFormat;
import org.entente.feed.file.UnreadableException;
import org.entente.feed.page.PageText;
import org.jspecify.annotations.Nullable;

/** A saved e-mail message: its plain text part, else its HTML part; attachments are not read. */
public final class EmailFormat implements DocumentFormat {

  @Override
  public Set<String> endings() {
    return Set.of("eml");
  }

  @Override
  public Extracted extract(byte[] bytes, String place, Issues issues) throws UnreadableException {
    try {
      var builder = new DefaultMessageBuilder();
      builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
      Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
      String subject = message.getSubject() == null ? "" : message.getSubject();
      return new Extracted(
          null, subject, text(message), date(message.getDate()), sender(message), null, null);
    } catch (IOException e) {
      throw new UnreadableException(
          "broken-email", "is not a readable message: " + e.getMessage(), e);
    }
  }

  private static String text(Message message) throws IOException, UnreadableException {
    String plain = find(message, "text/plain");
    if (plain != null && !plain.isBlank()) {
      return plain;
    }
    String html = find(message, "text/html");
    if (html == null) {
      throw new UnreadableException("no-text", "has neither a plain text nor an HTML part");
    }
    return PageText.extract(html, "").text();
  }

  private static @Nullable String find(Entity entity, String type) throws IOException {
    Body body = entity.getBody();
    if (body instanceof Multipart parts) {
      for (Entity part : parts.getBodyParts()) {
        String found = find(part, type);
        if (found != null) {
          return found;
        }
      }
      return null;
    }
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    return body instanceof TextBody text && type.equals(entity.getMimeType()) && !attached
        ? decode(text)
        : null;
  }

  private static String decode(TextBody text) throws IOException {
    Charset charset = text.getCharset() == null ? StandardCharsets.UTF_8 : text.getCharset();
    try (InputStream in = text.getInputStream()) {
      return new String(in.readAllBytes(), charset);
    }
  }

  private static @Nullable PartialDate date(@Nullable Date sent) {
    return sent == null
        ? null
        : PartialDate.of(LocalDate.ofInstant(sent.toInstant(), ZoneOffset.UTC));
  }

  private static @Nullable String sender(Message message) {
    if (message.getFrom() == null || message.getFrom().isEmpty()) {
      return null;
    }
    var from = message.getFrom().get(0);
    return from.getName() == null ? from.getDomain() : from.getName();
  }
}
