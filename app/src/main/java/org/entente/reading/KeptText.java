package org.entente.reading;

import java.time.LocalDate;
import org.entente.evidence.Origin;

/**
 * A kept document in its latest version, as far as telling copies apart needs it.
 *
 * @param id the document's id
 * @param text the stored text
 * @param day the last day it may have been published, else the day first seen
 * @param place web address or file it came from
 * @param origin the independent source it goes back to
 */
public record KeptText(String id, String text, LocalDate day, String place, Origin origin) {}
