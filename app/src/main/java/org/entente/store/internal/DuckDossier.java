package org.entente.store.internal;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.AsOf;
import org.entente.initiative.Dossier;
import org.entente.initiative.NamedFactor;
import org.entente.initiative.Testimony;

/** Answers what is kept about an initiative from DuckDB. */
public final class DuckDossier implements Dossier {

  /** The latest version of each document that had been seen by a day. */
  private static final String SEEN =
      " r join (select * from document where first_seen <= ?"
          + " qualify row_number() over (partition by id order by version desc) = 1) d"
          + " on r.document = d.id and r.version = d.version where r.initiative = ?";

  private final Database database;

  public DuckDossier(Database database) {
    this.database = database;
  }

  @Override
  public List<Testimony> testimonies(String initiative, AsOf asOf) {
    return database.read(
        connection -> {
          var found = new ArrayList<Testimony>();
          DuckArchive.each(
              connection,
              "select r.* exclude (id, seq), r.id as statement_id, "
                  + Rows.HEAD
                  + " from statement"
                  + SEEN
                  + " order by coalesce(r.date_last, d.published_last, d.first_seen), d.seq, r.seq",
              List.of(Date.valueOf(asOf.day()), initiative),
              row -> found.add(new Testimony(Rows.statement(row), Rows.head(row))));
          return found;
        });
  }

  @Override
  public List<NamedFactor> factors(String initiative, AsOf asOf) {
    return database.read(
        connection -> {
          var found = new ArrayList<NamedFactor>();
          DuckArchive.each(
              connection,
              "select r.* exclude (seq), "
                  + Rows.HEAD
                  + " from factor"
                  + SEEN
                  + " order by coalesce(d.published_last, d.first_seen), d.seq, r.seq",
              List.of(Date.valueOf(asOf.day()), initiative),
              row -> found.add(new NamedFactor(Rows.factor(row), Rows.head(row))));
          return found;
        });
  }
}
