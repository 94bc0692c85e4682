package org.entente.web.internal;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that programs can ask of the server, with the words that describe it.
 *
 * @param path with the names of its parts in braces
 * @param summary what is answered, in one line
 * @param media media type of the answer
 * @param shape type of the answer, or of the members of the list; null where it is not JSON
 * @param list whether the answer is a list of that type
 * @param parameters what can be given in the query; the parts of the path need no mention
 */
record ApiRoute(
    HandlerType method,
    String path,
    String summary,
    String media,
    @Nullable Class<?> shape,
    boolean list,
    List<Parameter> parameters,
    Handler handler) {

  static final String JSON = "application/json";

  /** Something that can be given in the query. */
  record Parameter(String name, String meaning, boolean required) {

    static final Parameter AS_OF =
        new Parameter("asOf", "Use only what had been seen by this day (ISO 8601)", false);

    static Parameter needed(String name, String meaning) {
      return new Parameter(name, meaning, true);
    }

    static Parameter optional(String name, String meaning) {
      return new Parameter(name, meaning, false);
    }
  }

  ApiRoute {
    parameters = List.copyOf(parameters);
  }

  /** Asks for one result. */
  static ApiRoute get(
      String path, String summary, Class<?> shape, Handler handler, Parameter... parameters) {
    return new ApiRoute(
        HandlerType.GET, path, summary, JSON, shape, false, dated(parameters), handler);
  }

  /** Asks for a list of results. */
  static ApiRoute list(
      String path, String summary, Class<?> member, Handler handler, Parameter... parameters) {
    return new ApiRoute(
        HandlerType.GET, path, summary, JSON, member, true, dated(parameters), handler);
  }

  /** Asks for something that is not JSON. */
  static ApiRoute file(
      String path, String summary, String media, Handler handler, Parameter... parameters) {
    return new ApiRoute(
        HandlerType.GET, path, summary, media, null, false, dated(parameters), handler);
  }

  /** Changes something; the fields come as a form, the word of our own pages as a header. */
  static ApiRoute form(String path, String summary, Class<?> shape, Handler handler) {
    return new ApiRoute(HandlerType.POST, path, summary, JSON, shape, false, List.of(), handler);
  }

  private static List<Parameter> dated(Parameter... parameters) {
    var all = new ArrayList<>(Arrays.asList(parameters));
    all.add(Parameter.AS_OF);
    return all;
  }
}
