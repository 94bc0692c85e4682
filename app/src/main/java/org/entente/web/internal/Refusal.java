package org.entente.web.internal;

import java.util.List;

/** A request that cannot be answered: what happened and what to do instead. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient MessageModel message;

  private Refusal(MessageModel message) {
    super(message.heading() + ": " + message.text());
    this.message = message;
  }

  static Refusal badRequest(String heading, String text) {
    return new Refusal(new MessageModel(400, heading, text, List.of()));
  }

  static Refusal notFound(String heading, String text, List<MessageModel.Way> ways) {
    return new Refusal(new MessageModel(404, heading, text, ways));
  }

  static Refusal conflict(String heading, String text, MessageModel.Way way) {
    return new Refusal(new MessageModel(409, heading, text, List.of(way)));
  }

  static Refusal of(int status, String heading, String text) {
    return new Refusal(new MessageModel(status, heading, text, List.of()));
  }

  MessageModel message() {
    return message;
  }
}
