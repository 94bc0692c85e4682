package org.entente.web.internal;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.entente.usecase.Workspace;

/**
 * Answers made lately, kept as they went out until what they rest on changes. Others are made only
 * as many at a time as there are processors, in the order in which they were asked for, so that
 * none is stretched by all that come after it.
 *
 * <p>Whoever asks was let in before. What depends on the visitor has the visitor in its key; what
 * sets a cookie is not kept.
 */
final class Answers {

  /** Bytes of all that is kept: about a thousand pages, packed. */
  static final long ROOM = 64L << 20;

  private static final int AT_A_TIME = Math.max(2, Runtime.getRuntime().availableProcessors());

  /**
   * What is asked for.
   *
   * @param query by name, as the order in which an address names things does not matter
   * @param newest the newest day that can be shown
   * @param visitor what of the visitor it depends on; empty where on nothing
   */
  private record Key(
      String path, SortedMap<String, List<String>> query, LocalDate newest, String visitor) {}

  private final Workspace workspace;
  private final Supplier<LocalDate> newest;
  private final Keep<Key, Answer> kept;
  private final Semaphore turns = new Semaphore(AT_A_TIME, true);

  /**
   * Nothing kept yet.
   *
   * @param newest the newest day that can be shown
   * @param room bytes of all that is kept
   */
  Answers(Workspace workspace, Supplier<LocalDate> newest, long room) {
    this.workspace = workspace;
    this.newest = newest;
    this.kept = new Keep<>(room, Answer::weight);
  }

  /** What rests on the product's own content alone. */
  Handler ofPack(Consumer<Context> page) {
    return keep(context -> 0, context -> "", page);
  }

  /** What rests on treaties, those of datasets included, which may be pulled meanwhile. */
  Handler ofTreaties(Consumer<Context> page) {
    return keep(context -> workspace.allianceAtlas().sources().hashCode(), context -> "", page);
  }

  /** What rests on the picture of the initiative that the path names. */
  Handler ofPicture(Consumer<Context> page) {
    return keep(context -> workspace.changes(context.pathParam("slug")), context -> "", page);
  }

  /** What rests on documents and their readings, whatever they are about. */
  Handler ofDocuments(Consumer<Context> page) {
    return keep(context -> workspace.changes(), context -> "", page);
  }

  /** What rests on anything in the store, such as how feeds fare. */
  Handler ofStore(Consumer<Context> page) {
    return ofStore(context -> "", page);
  }

  /**
   * The same with something of the visitor.
   *
   * @param visitor what of the visitor the answer shows
   */
  Handler ofStore(Function<Context, String> visitor, Consumer<Context> page) {
    return keep(context -> workspace.state(), visitor, page);
  }

  private Handler keep(
      ToLongFunction<Context> state, Function<Context, String> visitor, Consumer<Context> page) {
    return context -> {
      var key =
          new Key(
              context.path(),
              new TreeMap<>(context.queryParamMap()),
              newest.get(),
              visitor.apply(context));
      kept.get(key, state.applyAsLong(context), () -> make(context, page)).send(context);
    };
  }

  private Answer make(Context context, Consumer<Context> page) {
    turns.acquireUninterruptibly();
    try {
      page.accept(context);
      return Answer.of(context);
    } finally {
      turns.release();
    }
  }
}
