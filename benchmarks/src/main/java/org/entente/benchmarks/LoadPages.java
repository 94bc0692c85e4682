package org.entente.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Readers that ask a running server for pages, one after the other without pause: {@code LoadPages
 * BASE READERS SECONDS DOCUMENTS ROUND PATH...}. A path may hold {@code {day}}, {@code {document}}
 * and other places that every request fills anew, see {@link Addresses}. Prints for each path how
 * long it took to the first byte, and how many answers were no page but a message.
 *
 * <p>With {@code -Dserver=PID} it tells the processor time that the process took for an answer; of
 * each path where there is but one reader.
 */
public final class LoadPages {

  private static final int OK = 200;
  private static final double P95 = 0.95;
  private static final int MOST_REQUESTS = 10_000_000;

  /**
   * One answer.
   *
   * @param millis to its first byte
   * @param processor milliseconds the server took meanwhile, on all its threads
   */
  private record Answer(double millis, double processor, long bytes, int status) {}

  private final ConcurrentHashMap<String, ConcurrentLinkedQueue<Answer>> answers =
      new ConcurrentHashMap<>();
  private final URI base;
  private final List<String> paths;
  private final Addresses addresses;
  private final AtomicInteger next;
  private final Optional<ProcessHandle> server =
      Optional.ofNullable(Long.getLong("server")).flatMap(ProcessHandle::of);

  /**
   * @param round number of the run; none asks for the filled addresses of another
   */
  private LoadPages(String base, int documents, int round, List<String> paths)
      throws IOException, InterruptedException {
    this.next = new AtomicInteger(round * MOST_REQUESTS);
    this.base = URI.create(base);
    this.paths = paths;
    this.addresses = Addresses.of(base, documents);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> paths = List.of(args).subList(5, args.length);
    var load = new LoadPages(args[0], Integer.parseInt(args[3]), Integer.parseInt(args[4]), paths);
    int readers = Integer.parseInt(args[1]);
    double before = load.processor();
    load.run(readers, Duration.ofSeconds(Long.parseLong(args[2])));
    load.report(readers, load.processor() - before);
  }

  private void run(int readers, Duration time) throws IOException, InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var work = new ArrayList<Callable<Void>>();
      for (int reader = 0; reader < readers; reader++) {
        work.add(() -> read(end));
      }
      for (Future<Void> reader : threads.invokeAll(work)) {
        if (reader.state() == Future.State.FAILED) {
          throw new IOException("a reader gave up", reader.exceptionNow());
        }
      }
    }
  }

  private Void read(long end) throws IOException {
    try (var connection = new Connection(base)) {
      while (System.nanoTime() < end) {
        int number = next.getAndIncrement();
        String path = paths.get(Math.floorMod(number, paths.size()));
        answers
            .computeIfAbsent(path, p -> new ConcurrentLinkedQueue<>())
            .add(ask(connection, addresses.fill(path, number)));
      }
    }
    return null;
  }

  private Answer ask(Connection connection, String path) throws IOException {
    double before = processor();
    Connection.Answer answer = connection.ask(path);
    return new Answer(answer.nanos() / 1e6, processor() - before, answer.bytes(), answer.status());
  }

  /** Milliseconds of processor time that the server has taken so far; 0 where it is not told. */
  private double processor() {
    return server.flatMap(each -> each.info().totalCpuDuration()).orElse(Duration.ZERO).toNanos()
        / 1e6;
  }

  private void report(int readers, double took) {
    int count = answers.values().stream().mapToInt(ConcurrentLinkedQueue::size).sum();
    System.out.printf(
        Locale.ROOT,
        "%d readers, %d answers, %.1f ms of processor time each%n%8s %9s %9s %9s %9s %9s %s%n",
        readers,
        count,
        took / count,
        "answers",
        "median ms",
        "p95 ms",
        "most ms",
        "cpu ms",
        "kB packed",
        " path");
    for (String path : paths) {
      List<Answer> all = List.copyOf(answers.getOrDefault(path, new ConcurrentLinkedQueue<>()));
      if (!all.isEmpty()) {
        report(path, all, readers == 1);
      }
    }
  }

  private static void report(String path, List<Answer> all, boolean alone) {
    double[] times = all.stream().mapToDouble(Answer::millis).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%8d %9.1f %9.1f %9.1f %9s %9.1f  %s%s%n",
        times.length,
        times[times.length / 2],
        times[(int) (P95 * (times.length - 1))],
        times[times.length - 1],
        alone
            ? String.format(
                Locale.ROOT, "%.1f", all.stream().mapToDouble(Answer::processor).sum() / all.size())
            : "",
        all.getLast().bytes() / 1000.0,
        path,
        others(all));
  }

  /** How many answers of which status were not what was asked for. */
  private static String others(List<Answer> all) {
    var others = new TreeMap<Integer, Integer>();
    all.stream()
        .filter(answer -> answer.status() != OK)
        .forEach(answer -> others.merge(answer.status(), 1, Integer::sum));
    return others.isEmpty() ? "" : "  OTHER STATUS " + others;
  }
}
