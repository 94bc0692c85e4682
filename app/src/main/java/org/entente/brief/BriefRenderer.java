package org.entente.brief;

/** Turns a brief into one format. */
public interface BriefRenderer {

  String render(Brief brief);
}
