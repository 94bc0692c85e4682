package org.entente.usecase.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.entente.testing.PageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of a house that follows feeds, beside a server of pages, at a fixed time. */
abstract class FedHouse {

  @TempDir Path folder;
  PageServer server;
  FeedHouse house;
  private final Clock now;

  FedHouse(Clock now) {
    this.now = now;
  }

  @BeforeEach
  void open() throws IOException {
    server = PageServer.start();
    house = new FeedHouse(folder, now);
  }

  @AfterEach
  void close() {
    house.close();
    server.close();
  }
}
