package org.entente.bargaining.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.entente.core.Failure;

/** Computes a list of independent values on several threads; the order of the list is kept. */
final class Parallel {

  private Parallel() {}

  static <T> List<T> map(int count, int threads, IntFunction<T> compute) {
    if (threads == 1) {
      return IntStream.range(0, count).mapToObj(compute).toList();
    }
    List<Callable<List<T>>> chunks = new ArrayList<>();
    int size = Math.max(1, (count + threads - 1) / threads);
    for (int start = 0; start < count; start += size) {
      int from = start;
      int to = Math.min(count, start + size);
      chunks.add(() -> IntStream.range(from, to).mapToObj(compute).toList());
    }
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var all = new ArrayList<T>(count);
      for (Future<List<T>> chunk : pool.invokeAll(chunks)) {
        all.addAll(chunk.get());
      }
      return all;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failure.unable("the calculation was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
