package org.entente.feed.gdelt;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.core.Failure;
import org.entente.core.Issue;
import org.entente.core.Issues;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.Stream;
import org.entente.feed.file.UnreadableException;
import org.entente.feed.page.AddressGuard;
import org.entente.feed.page.GuardedHttp;

/**
 * GDELT's files over HTTP: addresses are computed, redirects refused, size and checksum compared
 * with what the list or the server says.
 */
public final class GdeltServer implements SlotSource, AutoCloseable {

  /** Where the files lie under a certificate of their own host. */
  public static final String BASE = "https://storage.googleapis.com/data.gdeltproject.org/gdeltv2/";

  /** The kind of fault of a server that has files but no list of the newest. */
  public static final String NO_LIST = "no-list";

  private static final GuardedHttp.Limits LIMITS =
      new GuardedHttp.Limits(64L << 20, Duration.ofSeconds(20), Duration.ofMinutes(3));
  private static final Pattern SERVER_MD5 = Pattern.compile("md5=([A-Za-z0-9+/]{22}==)");
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final int FOUND = 200;
  private static final int ABSENT = 404;

  private final String base;
  private final GuardedHttp http;
  private final Map<String, Listed> listed = new ConcurrentHashMap<>();

  private GdeltServer(String base, GuardedHttp http) {
    this.base = base;
    this.http = http;
  }

  /**
   * @param base where the files lie; another server than {@link #BASE} is one the user names
   */
  public static GdeltServer at(String base) {
    return at(base, LIMITS);
  }

  public static GdeltServer at(String base, GuardedHttp.Limits limits) {
    String folder = base.endsWith("/") ? base : base + "/";
    AddressGuard guard = AddressGuard.standard();
    if (!folder.equals(BASE)) {
      guard = AddressGuard.exempting(Set.of(host(folder)));
    }
    return new GdeltServer(folder, new GuardedHttp(guard, limits));
  }

  /**
   * The host of an address.
   *
   * @throws Failure of kind usage when it is none of the web
   */
  public static String host(String base) {
    try {
      URI address = URI.create(base);
      String host = address.getHost();
      if (host != null
          && SCHEMES.contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))) {
        return host;
      }
    } catch (IllegalArgumentException e) {
      throw Failure.usage("'" + base + "' is no web address: " + e.getMessage());
    }
    throw Failure.usage("'" + base + "' is no web address: write http://host:port/gdeltv2/");
  }

  /** The files of the newest slot of a stream, with size and checksum. */
  public List<Listed> newest(Stream stream, Issues issues) throws UnreadableException {
    String name = stream == Stream.ENGLISH ? "lastupdate.txt" : "lastupdate-translation.txt";
    GuardedHttp.Reply reply = http.get(base + name, Map.of());
    if (reply.status() == ABSENT) {
      throw new UnreadableException(NO_LIST, "the server answers 404: it has no " + name);
    }
    if (reply.status() != FOUND) {
      throw new UnreadableException("no-answer", "the server answers " + reply.status());
    }
    List<Listed> files = Listed.parse(new String(reply.body(), StandardCharsets.US_ASCII), issues);
    files.forEach(file -> listed.put(name(file.slot(), file.stream(), file.kind()), file));
    return files;
  }

  @Override
  public Fetched fetch(Slot slot, Stream stream, Kind kind) {
    String name = name(slot, stream, kind);
    GuardedHttp.Reply reply;
    try {
      reply = http.get(base + name, Map.of());
    } catch (UnreadableException e) {
      Issue issue = e.at(name);
      return issue.kind().equals("cut-off") || issue.kind().equals("too-large")
          ? new Fetched.Broken(issue.reason())
          : new Fetched.Refused(issue.reason());
    }
    if (reply.status() == ABSENT) {
      return new Fetched.Absent();
    }
    if (reply.status() != FOUND) {
      return new Fetched.Refused("the server answers " + reply.status());
    }
    return checked(reply, Optional.ofNullable(listed.get(name)));
  }

  private static Fetched checked(GuardedHttp.Reply reply, Optional<Listed> expected) {
    String md5 = Md5.of(reply.body());
    if (expected.isPresent() && expected.get().bytes() != reply.body().length) {
      return new Fetched.Broken(
          reply.body().length + " bytes, but the list says " + expected.get().bytes());
    }
    Optional<String> told =
        expected.map(Listed::md5).or(() -> reply.header("x-goog-hash").flatMap(GdeltServer::hash));
    if (told.isPresent() && !told.get().equals(md5)) {
      return new Fetched.Broken("checksum " + md5 + ", expected " + told.get());
    }
    return new Fetched.Arrived(reply.body(), md5);
  }

  private static Optional<String> hash(String header) {
    Matcher match = SERVER_MD5.matcher(header);
    return match.find()
        ? Optional.of(HexFormat.of().formatHex(Base64.getDecoder().decode(match.group(1))))
        : Optional.empty();
  }

  private static String name(Slot slot, Stream stream, Kind kind) {
    return slot.fileName(stream, kind);
  }

  @Override
  public void close() {
    http.close();
  }
}
