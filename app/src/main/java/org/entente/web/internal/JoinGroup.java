package org.entente.web.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.entente.obligation.Cascade;

/**
 * The states that one provision draws in on one side.
 *
 * @param states their ids
 * @param side on whose side
 * @param treaty id of the treaty
 * @param provision article
 */
public record JoinGroup(List<String> states, Cascade.Side side, String treaty, String provision) {

  private record Key(Cascade.Side side, String treaty, String provision) {}

  static List<JoinGroup> of(List<Cascade.Join> joins) {
    var groups = new LinkedHashMap<Key, List<String>>();
    for (Cascade.Join join : joins) {
      groups
          .computeIfAbsent(
              new Key(join.side(), join.treaty(), join.provision()), k -> new ArrayList<>())
          .add(join.state());
    }
    return groups.entrySet().stream()
        .map(
            e ->
                new JoinGroup(
                    List.copyOf(e.getValue()),
                    e.getKey().side(),
                    e.getKey().treaty(),
                    e.getKey().provision()))
        .toList();
  }
}
