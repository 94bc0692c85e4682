package org.entente.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Readers that ask a running server for pages, one after the other without pause: {@code LoadPages
 * BASE READERS SECONDS DOCUMENTS ROUND PATH...}. A path may hold {@code {day}}, {@code {document}}
 * and other places that every request fills anew, see {@link Addresses}. Prints for each path how
 * long it took to the first byte.
 */
public final class LoadPages {

  private static final double P95 = 0.95;
  private static final int MOST_REQUESTS = 10_000_000;

  /** One answer. */
  private record Answer(double millis, long bytes, int status) {}

  private final HttpClient client = HttpClient.newHttpClient();
  private final ConcurrentHashMap<String, ConcurrentLinkedQueue<Answer>> answers =
      new ConcurrentHashMap<>();
  private final String base;
  private final List<String> paths;
  private final Addresses addresses;
  private final AtomicInteger next;

  /**
   * @param round number of the run; none asks for the filled addresses of another
   */
  private LoadPages(String base, int documents, int round, List<String> paths)
      throws IOException, InterruptedException {
    this.next = new AtomicInteger(round * MOST_REQUESTS);
    this.base = base;
    this.paths = paths;
    this.addresses = Addresses.of(client, base, documents);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> paths = List.of(args).subList(5, args.length);
    var load = new LoadPages(args[0], Integer.parseInt(args[3]), Integer.parseInt(args[4]), paths);
    int readers = Integer.parseInt(args[1]);
    load.run(readers, Duration.ofSeconds(Long.parseLong(args[2])));
    load.report(readers);
  }

  private void run(int readers, Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var work = new ArrayList<Callable<Void>>();
      for (int reader = 0; reader < readers; reader++) {
        work.add(() -> read(end));
      }
      threads.invokeAll(work);
    }
  }

  private Void read(long end) throws IOException, InterruptedException {
    while (System.nanoTime() < end) {
      int number = next.getAndIncrement();
      String path = paths.get(Math.floorMod(number, paths.size()));
      answers
          .computeIfAbsent(path, p -> new ConcurrentLinkedQueue<>())
          .add(ask(addresses.fill(path, number)));
    }
    return null;
  }

  /** Asks as a browser does, which can unpack. */
  private Answer ask(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Encoding", "gzip").build();
    long started = System.nanoTime();
    HttpResponse<InputStream> answer =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) {
      int first = body.read();
      double millis = (System.nanoTime() - started) / 1e6;
      long bytes = body.transferTo(OutputStream.nullOutputStream()) + (first < 0 ? 0 : 1);
      return new Answer(millis, bytes, answer.statusCode());
    }
  }

  private void report(int readers) {
    System.out.printf(
        Locale.ROOT,
        "%d readers, %d answers%n%8s %9s %9s %9s %9s %6s  path%n",
        readers,
        answers.values().stream().mapToInt(ConcurrentLinkedQueue::size).sum(),
        "answers",
        "median ms",
        "p95 ms",
        "most ms",
        "kB packed",
        "status");
    for (String path : paths) {
      List<Answer> all = List.copyOf(answers.getOrDefault(path, new ConcurrentLinkedQueue<>()));
      if (all.isEmpty()) {
        continue;
      }
      double[] times = all.stream().mapToDouble(Answer::millis).sorted().toArray();
      System.out.printf(
          Locale.ROOT,
          "%8d %9.1f %9.1f %9.1f %9.1f %6s  %s%n",
          times.length,
          times[times.length / 2],
          times[(int) (P95 * (times.length - 1))],
          times[times.length - 1],
          all.getLast().bytes() / 1000.0,
          Arrays.toString(all.stream().mapToInt(Answer::status).distinct().toArray()),
          path);
    }
  }
}
