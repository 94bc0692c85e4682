package org.entente.web.internal;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.usecase.view.Json;
import org.entente.usecase.view.JsonSchemas;

/** Describes the interface for programs by the routes themselves, as an OpenAPI document. */
final class OpenApi {

  private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

  private final String document;

  /** The description of routes, its own among them. */
  OpenApi(List<ApiRoute> others) {
    var routes = new ArrayList<>(others);
    routes.add(route());
    var schemas = new JsonSchemas();
    var paths = new LinkedHashMap<String, Map<String, Object>>();
    for (ApiRoute route : routes) {
      paths
          .computeIfAbsent(route.path(), path -> new LinkedHashMap<>())
          .put(route.method().name().toLowerCase(Locale.ROOT), operation(route, schemas));
    }
    schemas.of(MessageModel.class);
    var whole = new LinkedHashMap<String, Object>();
    whole.put("openapi", "3.1.0");
    whole.put("info", info());
    whole.put("paths", paths);
    whole.put("components", Map.of("schemas", schemas.named()));
    this.document = Json.pretty(whole);
  }

  ApiRoute route() {
    return new ApiRoute(
        HandlerType.GET,
        "/api/v1/openapi.json",
        "This description",
        ApiRoute.JSON,
        null,
        false,
        List.of(),
        this::show);
  }

  private void show(Context context) {
    context.contentType(ApiRoute.JSON);
    context.result(document);
  }

  private static Map<String, Object> info() {
    var info = new LinkedHashMap<String, Object>();
    info.put("title", "Entente");
    info.put("version", "1");
    info.put(
        "description",
        "The figures of the pages and of the command line. States are ISO 3166-1 alpha-3, dates"
            + " ISO 8601, probabilities 0 to 1. With a token: Authorization: Bearer TOKEN.");
    info.put("license", Map.of("name", "Apache-2.0", "identifier", "Apache-2.0"));
    return info;
  }

  private static Map<String, Object> operation(ApiRoute route, JsonSchemas schemas) {
    var operation = new LinkedHashMap<String, Object>();
    operation.put("summary", route.summary());
    operation.put("parameters", parameters(route));
    var responses = new LinkedHashMap<String, Object>();
    responses.put("200", answer("What was asked for", route.media(), shape(route, schemas)));
    Map<String, Object> message = schemas.of(MessageModel.class);
    responses.put("400", answer("It cannot be asked so", ApiRoute.JSON, message));
    responses.put("404", answer("There is no such thing", ApiRoute.JSON, message));
    operation.put("responses", responses);
    return operation;
  }

  private static Map<String, Object> shape(ApiRoute route, JsonSchemas schemas) {
    Class<?> shape = route.shape();
    if (shape == null) {
      return Map.of("type", route.media().equals(ApiRoute.JSON) ? "object" : "string");
    }
    return route.list() ? schemas.listOf(shape) : schemas.of(shape);
  }

  private static Map<String, Object> answer(
      String words, String media, Map<String, Object> schema) {
    return Map.of("description", words, "content", Map.of(media, Map.of("schema", schema)));
  }

  private static List<Map<String, Object>> parameters(ApiRoute route) {
    var all = new ArrayList<Map<String, Object>>();
    PART.matcher(route.path())
        .results()
        .map(MatchResult::group)
        .map(part -> part.substring(1, part.length() - 1))
        .forEach(name -> all.add(parameter(name, "path", "Part of the path", true)));
    route
        .parameters()
        .forEach(p -> all.add(parameter(p.name(), "query", p.meaning(), p.required())));
    return all;
  }

  private static Map<String, Object> parameter(
      String name, String place, String meaning, boolean required) {
    var parameter = new LinkedHashMap<String, Object>();
    parameter.put("name", name);
    parameter.put("in", place);
    parameter.put("description", meaning);
    parameter.put("required", required);
    parameter.put("schema", Map.of("type", "string"));
    return parameter;
  }
}
