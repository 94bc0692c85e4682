package org.entente.feed.gdelt.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.entente.event.Kind;

/**
 * The columns of GDELT's files (GDELT Event Codebook 2.0, 2015; Global Knowledge Graph Codebook
 * 2.1, 2015; GDELT 1.0 events have no second administrative level and, before April 2013, no source
 * address).
 */
final class Formats {

  private static final int MONTH_YEAR = 2;
  private static final int YEAR = 3;
  private static final int FRACTION_DATE = 4;

  /** Id, date, two actors, what was done, counts, tone, three places, time of addition, source. */
  private static final List<Integer> EVENT_RUNS = List.of(1, 1, 10, 10, 6, 3, 1, 8, 8, 8, 1, 1);

  private Formats() {}

  static Format of(Kind kind) {
    return switch (kind) {
      case EVENTS -> events();
      case MENTIONS -> mentions();
      case GKG -> knowledge();
    };
  }

  private static Format events() {
    var columns = new ArrayList<Field>();
    columns.add(Field.required("event_id", FieldType.ID));
    columns.add(Field.required("event_date", FieldType.DAY));
    columns.add(Field.text("month_year"));
    columns.add(Field.text("year"));
    columns.add(Field.text("fraction_date"));
    actor(columns, "actor1");
    actor(columns, "actor2");
    columns.add(Field.required("is_root_event", FieldType.FLAG));
    columns.add(Field.required("event_code", FieldType.CAMEO));
    columns.add(Field.required("event_base_code", FieldType.CAMEO));
    columns.add(Field.required("event_root_code", FieldType.CAMEO));
    columns.add(Field.required("quad_class", FieldType.QUAD));
    columns.add(Field.of("goldstein", FieldType.GOLDSTEIN));
    columns.add(Field.required("num_mentions", FieldType.COUNT));
    columns.add(Field.required("num_sources", FieldType.COUNT));
    columns.add(Field.required("num_articles", FieldType.COUNT));
    columns.add(Field.of("avg_tone", FieldType.REAL));
    place(columns, "actor1_geo");
    place(columns, "actor2_geo");
    place(columns, "action_geo");
    columns.add(Field.required("added", FieldType.MOMENT));
    columns.add(Field.text("source_url"));
    return keeping(columns);
  }

  private static void actor(List<Field> columns, String actor) {
    for (String part :
        List.of("code", "name", "country_code", "group_code", "ethnic_code", "religion1_code")) {
      columns.add(Field.text(actor + "_" + part));
    }
    for (String part : List.of("religion2_code", "type1_code", "type2_code", "type3_code")) {
      columns.add(Field.text(actor + "_" + part));
    }
  }

  private static void place(List<Field> columns, String place) {
    columns.add(Field.of(place + "_type", FieldType.COUNT));
    columns.add(Field.text(place + "_name"));
    columns.add(Field.text(place + "_country_code"));
    columns.add(Field.text(place + "_adm1_code"));
    columns.add(Field.text(place + "_adm2_code"));
    columns.add(Field.of(place + "_latitude", FieldType.LATITUDE));
    columns.add(Field.of(place + "_longitude", FieldType.LONGITUDE));
    columns.add(Field.text(place + "_feature_id"));
  }

  /** Month, year and fraction follow from the date and are not kept. */
  private static Format keeping(List<Field> columns) {
    var fields = new ArrayList<Field>();
    var second = new ArrayList<Integer>();
    var first = new ArrayList<Integer>();
    int withoutAdm2 = 0;
    for (int column = 0; column < columns.size(); column++) {
      Field field = columns.get(column);
      boolean adm2 = field.name().endsWith("_adm2_code");
      if (column != MONTH_YEAR && column != YEAR && column != FRACTION_DATE) {
        fields.add(field);
        second.add(column);
        first.add(adm2 ? -1 : withoutAdm2);
      }
      withoutAdm2 += adm2 ? 0 : 1;
    }
    int[] places = ints(second);
    int[] early = ints(first);
    int[] earliest = early.clone();
    earliest[earliest.length - 1] = -1;
    return new Format(List.copyOf(fields), EVENT_RUNS, Map.of(61, places, 58, early, 57, earliest));
  }

  private static Format mentions() {
    return plain(
        Field.required("event_id", FieldType.NUMBER),
        Field.required("event_added", FieldType.MOMENT),
        Field.required("mentioned", FieldType.MOMENT),
        Field.required("mention_type", FieldType.COUNT),
        Field.text("source_name"),
        Field.text("document"),
        Field.of("sentence", FieldType.INTEGER),
        Field.of("actor1_offset", FieldType.INTEGER),
        Field.of("actor2_offset", FieldType.INTEGER),
        Field.of("action_offset", FieldType.INTEGER),
        Field.of("in_raw_text", FieldType.FLAG),
        Field.of("confidence", FieldType.COUNT),
        Field.of("document_length", FieldType.INTEGER),
        Field.of("document_tone", FieldType.REAL),
        Field.text("translation"),
        Field.text("extras"));
  }

  private static Format knowledge() {
    return plain(
        Field.required("record_id", FieldType.TEXT),
        Field.required("added", FieldType.MOMENT),
        Field.required("collection", FieldType.COUNT),
        Field.text("source_name"),
        Field.text("document"),
        Field.text("counts_v1"),
        Field.text("counts"),
        Field.text("themes_v1"),
        Field.text("themes"),
        Field.text("locations_v1"),
        Field.text("locations"),
        Field.text("persons_v1"),
        Field.text("persons"),
        Field.text("organizations_v1"),
        Field.text("organizations"),
        Field.text("tone"),
        Field.text("dates"),
        Field.text("gcam"),
        Field.text("sharing_image"),
        Field.text("related_images"),
        Field.text("image_embeds"),
        Field.text("video_embeds"),
        Field.text("quotations"),
        Field.text("all_names"),
        Field.text("amounts"),
        Field.text("translation"),
        Field.text("extras"));
  }

  private static Format plain(Field... fields) {
    int[] places = new int[fields.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = i;
    }
    return new Format(
        List.of(fields), Collections.nCopies(fields.length, 1), Map.of(fields.length, places));
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
