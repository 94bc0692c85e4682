package org.entente.web.internal;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;

/** How much a call may send. */
public final class Limits {

  private Limits() {}

  /** Sets the caps of forms and uploads; nothing of an upload is written to disk. */
  public static void apply(JavalinConfig config) {
    config.http.maxRequestSize = OwnForms.LARGEST_FORM;
    config.jetty.multipartConfig.maxFileSize(OwnForms.LARGEST_FILE, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(OwnForms.LARGEST_UPLOAD, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(
        Math.toIntExact(OwnForms.LARGEST_FILE), SizeUnit.BYTES);
  }
}
