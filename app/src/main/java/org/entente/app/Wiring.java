package org.entente.app;

import org.entente.usecase.UseCases;

/** Builds the parts of the product, each when first asked for, with plain constructors. */
public final class Wiring implements UseCases {}
