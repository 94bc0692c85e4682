package org.entente.feed.rss;

import org.jdom2.input.SAXBuilder;

/** Parsers of XML from strangers: no document type, so no entity of any sort. */
final class SafeXml {

  private static final String APACHE = "http://apache.org/xml/features/";
  private static final String SAX = "http://xml.org/sax/features/";

  private SafeXml() {}

  static SAXBuilder builder() {
    var builder = new SAXBuilder();
    builder.setFeature(APACHE + "disallow-doctype-decl", true);
    builder.setFeature(SAX + "external-general-entities", false);
    builder.setFeature(SAX + "external-parameter-entities", false);
    builder.setExpandEntities(false);
    return builder;
  }
}
