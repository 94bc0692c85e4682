package org.entente.store.internal;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.event.Article;
import org.entente.event.ArticleLedger;
import org.entente.event.ArticleState;

/** The ledger of announced articles in DuckDB. */
public final class DuckArticleLedger implements ArticleLedger {

  private static final String TABLE =
      """
      create table if not exists article (
        address varchar primary key, source varchar not null, title varchar not null,
        published date, grade varchar not null, state varchar not null,
        attempts integer not null, found timestamp not null, last_attempt timestamp,
        reason varchar not null)\
      """;

  private final Database database;

  public DuckArticleLedger(Database database) {
    this.database = database;
    database.create(TABLE);
  }

  @Override
  public int note(List<Article> found) {
    return insert("insert or ignore into article values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", found);
  }

  @Override
  public void keep(List<Article> asked) {
    insert("insert or replace into article values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", asked);
  }

  private int insert(String sql, List<Article> articles) {
    var counted = new int[1];
    database.write(
        connection -> {
          try (var insert = connection.prepareStatement(sql)) {
            for (Article article : articles) {
              fill(insert, article);
              counted[0] += insert.executeUpdate();
            }
          }
        });
    return counted[0];
  }

  private static void fill(PreparedStatement insert, Article article) throws SQLException {
    LocalDate published = article.published();
    insert.setString(1, article.address());
    insert.setString(2, article.source());
    insert.setString(3, article.title());
    insert.setObject(4, published == null ? null : Date.valueOf(published));
    insert.setString(5, String.valueOf(article.grade()));
    insert.setString(6, article.state().word());
    insert.setInt(7, article.attempts());
    insert.setObject(8, Moments.local(article.found()));
    insert.setObject(9, Moments.orNull(article.lastAttempt()));
    insert.setString(10, article.reason());
  }

  @Override
  public void renew(String address) {
    database.write(
        connection -> {
          try (var update =
              connection.prepareStatement(
                  "update article set state = 'waiting', attempts = 0, last_attempt = null,"
                      + " reason = '' where address = ?")) {
            update.setString(1, address);
            update.executeUpdate();
          }
        });
  }

  @Override
  public List<Article> waiting(Instant now, int most) {
    return database.list(
        "select * from article where state = 'waiting' and (last_attempt is null or"
            + " last_attempt + to_hours(1 << least(attempts, 6)) <= ?)"
            + " order by found desc, address limit ?",
        List.of(Moments.local(now), most),
        row -> article(row));
  }

  private static Article article(ResultSet row) throws SQLException {
    Date published = row.getDate("published");
    return new Article(
        row.getString("address"),
        row.getString("source"),
        row.getString("title"),
        published == null ? null : published.toLocalDate(),
        row.getString("grade").charAt(0),
        ArticleState.parse(row.getString("state")),
        row.getInt("attempts"),
        Moments.of(row, "found"),
        Moments.find(row, "last_attempt").orElse(null),
        row.getString("reason"));
  }

  @Override
  public Map<ArticleState, Long> counts() {
    return database.read(
        connection -> {
          var counts = new EnumMap<ArticleState, Long>(ArticleState.class);
          Queries.each(
              connection,
              "select state, count(*) as n from article group by state",
              List.of(),
              row -> counts.put(ArticleState.parse(row.getString("state")), row.getLong("n")));
          return counts;
        });
  }
}
