package org.entente.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.reading.model.ModelAnswers;

/** Keeps what models answered in DuckDB. */
public final class DuckModelAnswers implements ModelAnswers {

  private static final String TABLE =
      """
      create table if not exists model_answer (
        document varchar not null, model varchar not null, prompt varchar not null,
        answer varchar not null, primary key (document, model, prompt))\
      """;

  private final Database database;

  public DuckModelAnswers(Database database) {
    this.database = database;
    database.write(
        connection -> {
          try (var statement = connection.createStatement()) {
            statement.execute(TABLE);
          }
        });
  }

  @Override
  public Optional<String> find(Key key) {
    return database.read(
        connection -> {
          var found = new ArrayList<String>();
          Queries.each(
              connection,
              "select answer from model_answer where document = ? and model = ? and prompt = ?",
              List.of(key.document(), key.model(), key.prompt()),
              row -> found.add(row.getString(1)));
          return found.stream().findFirst();
        });
  }

  @Override
  public void keep(Key key, String answer) {
    database.write(
        connection -> {
          try (var insert =
              connection.prepareStatement(
                  "insert or replace into model_answer values (?, ?, ?, ?)")) {
            insert.setString(1, key.document());
            insert.setString(2, key.model());
            insert.setString(3, key.prompt());
            insert.setString(4, answer);
            insert.executeUpdate();
          }
        });
  }
}
