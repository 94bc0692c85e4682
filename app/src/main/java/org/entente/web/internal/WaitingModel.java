package org.entente.web.internal;

import org.entente.initiative.Initiative;

/**
 * A page that stands in for an answer that is being worked out.
 *
 * @param initiative what is asked about
 * @param form what the visitor set
 */
public record WaitingModel(Initiative initiative, StudyForm form) {}
