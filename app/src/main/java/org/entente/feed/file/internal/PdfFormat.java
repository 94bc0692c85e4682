package org.entente.feed.file.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.core.Issues;
import org.entente.core.PartialDate;
import org.entente.evidence.Extracted;
import org.entente.feed.file.DocumentFormat;
import org.entente.feed.file.UnreadableException;
import org.jspecify.annotations.Nullable;

/** PDF with a text layer; scanned pages have none and are refused. */
public final class PdfFormat implements DocumentFormat {

  private static final int MOST_PAGES = 2000;

  @Override
  public Set<String> endings() {
    return Set.of("pdf");
  }

  @Override
  public Extracted extract(byte[] bytes, String place, Issues issues) throws UnreadableException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      var stripper = new PDFTextStripper();
      stripper.setEndPage(MOST_PAGES);
      if (pdf.getNumberOfPages() > MOST_PAGES) {
        issues.add("cut-short", place, "only the first " + MOST_PAGES + " pages are read");
      }
      String text = joinLines(stripper.getText(pdf));
      if (text.isBlank()) {
        throw new UnreadableException("no-text", "has no text layer: it is a scan or a picture");
      }
      PDDocumentInformation about = pdf.getDocumentInformation();
      String title = about.getTitle() == null ? "" : about.getTitle();
      return new Extracted(null, title, text, date(about.getCreationDate()), null, null, null);
    } catch (InvalidPasswordException e) {
      throw new UnreadableException("encrypted", "is encrypted and needs a password", e);
    } catch (IOException e) {
      throw new UnreadableException("broken-pdf", "is not a readable PDF: " + e.getMessage(), e);
    }
  }

  /** Lines of a paragraph joined, words hyphenated at a line's end put together. */
  private static String joinLines(String text) {
    return text.replaceAll("(?<=\\p{Ll})-\\R(?=\\p{Ll})", "")
        .replaceAll("(?<![.!?:\\n])\\R(?=\\S)", " ");
  }

  private static @Nullable PartialDate date(@Nullable Calendar calendar) {
    if (calendar == null) {
      return null;
    }
    return PartialDate.of(LocalDate.ofInstant(calendar.toInstant(), ZoneOffset.UTC));
  }
}
