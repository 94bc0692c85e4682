package org.entente.bargaining.internal;

import java.util.List;

/** What one turn brought: the offers made and where everybody went. */
final class KtabMoves {

  final List<Offer> offers;
  final double[] positions;

  KtabMoves(List<Offer> offers, double[] positions) {
    this.offers = offers;
    this.positions = positions;
  }
}
