package org.entente.benchmarks;

/**
 * One synthetic document, with the fields of a JSON file that the product reads.
 *
 * @param date publication day, ISO 8601
 */
record SyntheticDocument(String id, String date, String title, String publisher, String text) {}
