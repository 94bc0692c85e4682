package org.entente.web.internal;

/**
 * A document's page as one person sees it.
 *
 * @param model the document
 * @param judged number of the judgement just made; empty otherwise
 * @param name the name under which the person judged before; empty where none is known
 */
public record DocumentPage(DocumentModel model, String judged, String name) {}
