package org.entente.bargaining.internal;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.core.Failure;

/** One element of a small XML file: its name, line, text and child elements. */
final class XmlNode {

  final String name;
  final int line;
  final List<XmlNode> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final String file;

  private XmlNode(String file, String name, int line) {
    this.file = file;
    this.name = name;
    this.line = line;
  }

  /** Parses a file; document types and external entities are refused. */
  static XmlNode parse(String file, String content) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      return read(file, factory.createXMLStreamReader(new StringReader(content)));
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      throw Failure.usage(
          file
              + ":"
              + line
              + ": is not well-formed XML: "
              + lastLine(String.valueOf(e.getMessage())));
    }
  }

  private static XmlNode read(String file, XMLStreamReader reader) throws XMLStreamException {
    Deque<XmlNode> open = new ArrayDeque<>();
    var top = new XmlNode(file, "", 1);
    open.push(top);
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          int line = reader.getLocation().getLineNumber();
          var node = new XmlNode(file, reader.getLocalName(), line);
          open.element().children.add(node);
          open.push(node);
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS -> open.element().text.append(reader.getText());
        case XMLStreamConstants.DTD ->
            throw Failure.usage(file + ": a document type is not accepted: remove it");
        default -> {}
      }
    }
    return top.children.getFirst();
  }

  private static String lastLine(String message) {
    return message.substring(message.lastIndexOf('\n') + 1).replace("Message: ", "");
  }

  String text() {
    return text.toString().strip();
  }

  List<XmlNode> all(String childName) {
    return children.stream().filter(c -> c.name.equals(childName)).toList();
  }

  /** The only child of that name. */
  XmlNode one(String childName) {
    List<XmlNode> found = all(childName);
    if (found.size() != 1) {
      throw fault("found " + found.size() + " of <" + childName + ">: expected one");
    }
    return found.getFirst();
  }

  String textOf(String childName) {
    return one(childName).text();
  }

  double number() {
    try {
      double value = Double.parseDouble(text());
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw fault("'" + text() + "' is no number");
    }
    throw fault("'" + text() + "' is no number");
  }

  /** Refuses children that are not named here. */
  void allow(List<String> names) {
    for (XmlNode child : children) {
      if (!names.contains(child.name)) {
        throw child.fault("is not known here: expected one of " + String.join(", ", names));
      }
    }
  }

  Failure fault(String message) {
    return Failure.usage(file + ":" + line + ": <" + name + ">: " + message);
  }
}
