package org.entente.usecase;

/**
 * Hands out what a person can ask for; each is built when first wanted, so that a small command
 * starts fast.
 */
public interface UseCases {}
