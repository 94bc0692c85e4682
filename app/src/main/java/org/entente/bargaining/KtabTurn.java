package org.entente.bargaining;

import java.util.List;

/**
 * One turn of the spatial model.
 *
 * @param number 0 for the state as given
 * @param positions actors × dimensions, 0..100
 * @param ideals actors × dimensions, 0..100
 * @param risk risk attitude of each actor, −1 averse to 1 fond
 * @param winning winning probability of each actor's position; actors sharing a position show the
 *     same number
 * @param bargains the bargains made from this state, by initiator, then receiver; none in the last
 */
public record KtabTurn(
    int number,
    Grid positions,
    Grid ideals,
    List<Double> risk,
    List<Double> winning,
    List<KtabBargain> bargains) {

  public KtabTurn {
    risk = List.copyOf(risk);
    winning = List.copyOf(winning);
    bargains = List.copyOf(bargains);
  }
}
