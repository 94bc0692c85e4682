package org.entente.event;

import java.time.LocalDate;

/**
 * The events of one day, direction, code and origin between two actors; re-emissions left out.
 *
 * @param day UTC day on which they were published
 * @param source id of the actor that acted
 * @param target id of the actor it acted upon
 * @param code CAMEO code
 * @param origin the article they were coded from, as a hash of its address
 * @param events how many events
 * @param goldstein sum of their Goldstein values, each -10..10
 * @param mentions sum of their mentions
 * @param articles sum of their articles
 */
public record PairCell(
    LocalDate day,
    String source,
    String target,
    String code,
    long origin,
    int events,
    double goldstein,
    long mentions,
    long articles) {}
