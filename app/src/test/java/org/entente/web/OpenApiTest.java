package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description of the interface says what the interface does. */
class OpenApiTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private static Path folder;
  private static Served served;
  private static JsonNode description;

  @BeforeAll
  static void start() throws JsonProcessingException {
    served = Served.in(folder);
    description = MAPPER.readTree(served.get("/api/v1/openapi.json").body());
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void everyRouteIsDescribedAndNoOther() {
    var described = new ArrayList<String>();
    description
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(
            served.addresses().stream().filter(a -> a.contains(" /api/")).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/initiatives, /api/v1/initiatives",
    "/api/v1/initiatives/{slug}, /api/v1/initiatives/asian-nato",
    "/api/v1/initiatives/{slug}/standings, /api/v1/initiatives/asian-nato/standings",
    "/api/v1/initiatives/{slug}/chronicle, /api/v1/initiatives/asian-nato/chronicle",
    "/api/v1/initiatives/{slug}/feasibility, /api/v1/initiatives/asian-nato/feasibility",
    "/api/v1/documents/{id}, /api/v1/documents/an-2024-09-12-ishiba",
    "/api/v1/search, /api/v1/search?q=Jaishankar",
    "/api/v1/directory, /api/v1/directory",
  })
  void anAnswerHasTheShapeThatIsDescribed(String path, String address)
      throws JsonProcessingException {
    JsonNode schema =
        description
            .get("paths")
            .get(path)
            .at("/get/responses/200/content/application~1json/schema");
    JsonNode answer = MAPPER.readTree(served.get(address).body());
    assertThat(answer).isNotEmpty();
    assertThat(faults(answer, schema, "")).isEmpty();
  }

  @Test
  void everyShapeReferredToIsThere() {
    assertThat(description.findValuesAsText("$ref"))
        .isNotEmpty()
        .allMatch(reference -> !description.at(reference.substring(1)).isMissingNode());
  }

  /** Where a value does not have the shape of a schema, of as much of JSON Schema as is used. */
  private static List<String> faults(JsonNode value, JsonNode schema, String place) {
    if (schema.has("$ref")) {
      return faults(value, description.at(schema.get("$ref").asText().substring(1)), place);
    }
    if (schema.has("anyOf")) {
      return value.isNull() ? List.of() : faults(value, schema.at("/anyOf/0"), place);
    }
    var faults = new ArrayList<String>();
    if (!fits(value, schema.path("type").asText())) {
      faults.add(place + " is no " + schema.path("type").asText() + ": " + value);
    }
    if (schema.has("enum") && !schema.get("enum").toString().contains(value.toString())) {
      faults.add(place + " is no known word: " + value);
    }
    for (int i = 0; i < (value.isArray() ? value.size() : 0); i++) {
      faults.addAll(faults(value.get(i), schema.path("items"), place + "/" + i));
    }
    if (value.isObject() && schema.has("properties")) {
      var names = new ArrayList<String>();
      value.fieldNames().forEachRemaining(names::add);
      var described = new ArrayList<String>();
      schema.get("properties").fieldNames().forEachRemaining(described::add);
      if (!described.containsAll(names) || !names.containsAll(described)) {
        faults.add(place + " has " + names + " instead of " + described);
      }
      names.forEach(
          name ->
              faults.addAll(
                  faults(value.get(name), schema.at("/properties/" + name), place + "/" + name)));
    }
    return faults;
  }

  private static boolean fits(JsonNode value, String type) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "boolean" -> value.isBoolean();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      default -> false;
    };
  }
}
