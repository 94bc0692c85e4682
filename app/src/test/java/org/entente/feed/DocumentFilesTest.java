package org.entente.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.entente.core.Issue;
import org.entente.core.Issues;
import org.entente.core.PartialDate;
import org.entente.evidence.Document;
import org.entente.feed.file.DocumentFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of each format become documents; bad ones become issues that name file and reason. */
class DocumentFilesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @TempDir private Path folder;

  private final Issues issues = new Issues();

  private Optional<Document> read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return new DocumentFiles(TODAY).read(file, issues);
  }

  private Document document(String name, String text) throws IOException {
    return read(name, text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  private String onlyIssue() {
    assertThat(issues.list()).hasSize(1);
    Issue issue = issues.list().getFirst();
    assertThat(issue.place()).startsWith(folder.toString());
    return issue.kind() + ": " + issue.reason();
  }

  @Test
  void plainTextKeepsItsParagraphs() throws IOException {
    Document read = document("a.txt", "One sentence. Another.\r\n\r\n\r\nThird.");
    assertThat(read.text()).isEqualTo("One sentence. Another.\n\nThird.");
    assertThat(read.sentences())
        .extracting(s -> s.text())
        .containsExactly("One sentence.", "Another.", "Third.");
    assertThat(issues.isEmpty()).isTrue();
  }

  @Test
  void offsetsEncloseTheSentenceInTheStoredText() throws IOException {
    Document read = document("a.txt", "Tokyo\u00A0said no.   Seoul said\tyes.");
    for (var sentence : read.sentences()) {
      assertThat(read.text().substring(sentence.start(), sentence.end()))
          .isEqualTo(sentence.text());
    }
  }

  @Test
  void markdownLosesItsMarkupAndGivesItsHeadingAsTitle() throws IOException {
    Document read = document("a.md", "# A *title*\n\nSome **bold** [link](https://example.org).");
    assertThat(read.title()).isEqualTo("A title");
    assertThat(read.text()).startsWith("Some bold").doesNotContain("**").doesNotContain("#");
  }

  @Test
  void aPageKeepsArticleTitleDateAndLanguageButNoScript() throws IOException {
    String filler = "The ministers met in Manila and spoke about the pact at length. ".repeat(12);
    Document read =
        document(
            "a.html",
            """
            <html lang="en-GB"><head><title>Site</title>
            <meta property="og:title" content="Ministers meet">
            <meta property="og:site_name" content="The Daily Example">
            <meta property="article:published_time" content="2024-10-02T08:00:00+09:00">
            <script>alert('x')</script></head>
            <body><nav><a href="/">Home</a></nav><article><h1>Ministers meet</h1><p>%s</p>
            <script>document.write('evil')</script><p>%s</p></article></body></html>
            """
                .formatted(filler, filler));
    assertThat(read.title()).isEqualTo("Ministers meet");
    assertThat(read.publisher()).isEqualTo("The Daily Example");
    assertThat(read.published()).isEqualTo(PartialDate.parse("2024-10-02"));
    assertThat(read.language()).isEqualTo("en");
    assertThat(read.text())
        .contains("met in Manila")
        .doesNotContain("alert")
        .doesNotContain("evil");
  }

  @Test
  void jsonCarriesIdDateAndTitle() throws IOException {
    Document read =
        document(
            "a.json", "{\"id\":\"x1\",\"date\":\"2024-10\",\"title\":\"T\",\"text\":\"Body.\"}");
    assertThat(read.id()).isEqualTo("x1");
    assertThat(read.published()).isEqualTo(PartialDate.parse("2024-10"));
    assertThat(read.day()).isEqualTo(LocalDate.of(2024, 10, 31));
  }

  @Test
  void aMessageGivesItsPlainPartSenderAndDate() throws IOException {
    Document read =
        document(
            "a.eml",
            """
            From: Desk <desk@example.org>
            Subject: =?utf-8?q?Caf=C3=A9_note?=
            Date: Tue, 01 Oct 2024 09:00:00 +0000
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8

            The pact was signed.
            --b
            Content-Type: text/html; charset=utf-8

            <p>The pact was <b>signed</b>.</p>
            --b--
            """);
    assertThat(read.title()).isEqualTo("Café note");
    assertThat(read.text()).isEqualTo("The pact was signed.");
    assertThat(read.publisher()).isEqualTo("Desk");
    assertThat(read.published()).isEqualTo(PartialDate.parse("2024-10-01"));
  }

  @Test
  void aPdfGivesItsText() throws IOException {
    Path file = folder.resolve("a.pdf");
    pdf(file, null);
    Document read = new DocumentFiles(TODAY).read(file, issues).orElseThrow();
    assertThat(read.text()).isEqualTo("The pact was signed in Manila.");
  }

  @Test
  void anEncryptedPdfIsAnIssue() throws IOException {
    Path file = folder.resolve("a.pdf");
    pdf(file, "secret");
    assertThat(new DocumentFiles(TODAY).read(file, issues)).isEmpty();
    assertThat(onlyIssue()).startsWith("encrypted: ");
  }

  private static void pdf(Path file, String password) throws IOException {
    try (var pdf = new PDDocument()) {
      var page = new PDPage();
      pdf.addPage(page);
      try (var content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText("The pact was signed in Manila.");
        content.endText();
      }
      if (password != null) {
        pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      pdf.save(file.toFile());
    }
  }

  @Test
  void aBrokenPdfIsAnIssue() throws IOException {
    assertThat(read("a.pdf", "%PDF-1.7 nothing else".getBytes(StandardCharsets.US_ASCII)))
        .isEmpty();
    assertThat(onlyIssue()).startsWith("broken-pdf: ");
  }

  @Test
  void anEmptyFileIsAnIssue() throws IOException {
    assertThat(read("a.txt", new byte[0])).isEmpty();
    assertThat(onlyIssue()).isEqualTo("empty: the file has no bytes");
  }

  @Test
  void aBinaryFileIsAnIssue() throws IOException {
    assertThat(read("a.txt", new byte[] {'a', 0, 'b', 1, 2})).isEmpty();
    assertThat(onlyIssue()).startsWith("binary: ");
  }

  @Test
  void aHugeFileIsAnIssueAndIsNotLoaded() throws IOException {
    Path file = folder.resolve("huge.txt");
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(100L * 1024 * 1024);
    }
    assertThat(new DocumentFiles(TODAY).read(file, issues)).isEmpty();
    assertThat(onlyIssue())
        .isEqualTo("too-large: 100.0 MB is above the limit of 32 MB; split the file");
  }

  @Test
  void anotherEncodingIsReadAndCounted() throws IOException {
    Document read =
        read("a.txt", "Caf\u00e9 in Malaca\u00f1ang.".getBytes(StandardCharsets.ISO_8859_1))
            .orElseThrow();
    assertThat(read.text()).isEqualTo("Café in Malacañang.");
    assertThat(onlyIssue())
        .isEqualTo("wrong-encoding: is not UTF-8 from byte 3 on; read as Windows-1252 instead");
  }

  @Test
  void utf16WithAMarkIsText() throws IOException {
    assertThat(
            read("a.txt", "\uFEFFPact.".getBytes(StandardCharsets.UTF_16LE)).orElseThrow().text())
        .isEqualTo("Pact.");
  }

  @Test
  void jsonWithoutTextIsAnIssue() throws IOException {
    assertThat(read("a.json", "{\"title\":\"T\"}".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(onlyIssue()).isEqualTo("missing-field: field 'text' is missing or no string");
  }

  @Test
  void brokenJsonNamesTheLine() throws IOException {
    assertThat(read("a.json", "{\"text\":\n oops}".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(onlyIssue()).startsWith("broken-json: is not well-formed JSON at line 2");
  }

  @Test
  void aWrongDateIsCountedAndTheDocumentKept() throws IOException {
    Document read = document("a.json", "{\"title\":\"T\",\"text\":\"B.\",\"date\":\"2024-13-01\"}");
    assertThat(read.published()).isNull();
    assertThat(onlyIssue()).startsWith("bad-date: field 'date': ");
  }

  @Test
  void anUnknownFormatSaysWhatIsRead() throws IOException {
    assertThat(read("a.xyz", new byte[] {'a'})).isEmpty();
    assertThat(onlyIssue()).contains(".eml .htm .html .json .markdown .md .pdf .text .txt .xhtml");
  }

  @Test
  void aFolderStandsForItsFilesInOrder() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "B.");
    Files.writeString(folder.resolve("a.txt"), "A.");
    Files.writeString(folder.resolve(".hidden.txt"), "H.");
    assertThat(new DocumentFiles(TODAY).list(folder, issues))
        .containsExactly(folder.resolve("a.txt"), folder.resolve("b.txt"));
  }

  @Test
  void aMissingFileIsAnIssue() {
    assertThat(new DocumentFiles(TODAY).list(folder.resolve("none"), issues)).isEmpty();
    assertThat(onlyIssue()).startsWith("missing-file: ");
  }
}
