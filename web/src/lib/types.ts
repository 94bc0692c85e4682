/** Shapes of the answers of our interface, as far as the islands read them. */

export type Stance = 'support' | 'lean_support' | 'neutral' | 'lean_oppose' | 'oppose';

export interface Position {
  mean: number;
  low: number;
  high: number;
}

export interface Statement {
  document: string;
  speaker: string | null;
  stance: Stance;
  day: string;
  text: string;
  source: string;
}

export interface Standing {
  actor: string;
  name: string;
  part: 'founder' | 'candidate' | 'opponent' | 'other';
  position: Position;
  before: Position | null;
  stance: Stance;
  faint: boolean;
  moved: boolean;
  silentSince: string | null;
  lastHeard: string;
  statements: number;
  newest: Statement;
  sentence: number;
}

export interface Standings {
  initiative: string;
  name: string;
  asOf: string;
  since: string;
  actors: Standing[];
  unheard: string[];
}

export interface Said {
  day: string;
  actor: string;
  name: string;
  speaker: string | null;
  stance: Stance;
  text: string;
  document: string;
  sentence: number;
  source: string;
}

export interface Month {
  month: string;
  relevant: number;
  read: number;
}

export interface Chronicle {
  name: string;
  asOf: string;
  /** how many statements there are; the newest of them are listed */
  total: number;
  statements: Said[];
  months: Month[];
  bursts: { from: string; to: string; relevant: number; received: number }[];
}

export interface Feasibility {
  runs: number;
  formed: number;
  accessionPoint: number;
  rule: string;
  confidence: string;
  outcome: { mean: number; q05: number; q95: number; bins: number[] };
  parties: { party: { id: string }; swing: number }[];
  sensitivities: { party: string; figure: string; outcomeAtLow: number; outcomeAtHigh: number }[];
}

export interface Entry {
  kind: 'page' | 'initiative' | 'actor';
  label: string;
  note: string;
  address: string;
}
