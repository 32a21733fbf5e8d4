import type { Model } from '../schema/questionnaire.js';
import type { StagedSnapshot } from '../schema/snapshot.js';
import { POINTS_PER_LEVEL, tally, type Tally } from './dimension-score.js';
import { floorOf, isAbove, isLess, type Fraction } from './fraction.js';
import { isRated, type Level } from './levels.js';
import type { StagedPlan } from './staged-plan.js';

type Status = StagedSnapshot['patterns'][number]['status'];

/** What the answers say about one failure pattern. `strength` is null when there is too little evidence. */
export interface PatternEvidence {
  readonly id: string;
  readonly status: Status;
  readonly strength: Fraction | null;
  readonly lows: number;
}

/** What the gate answers say about the pattern they decide. */
export type GateSays = 'indicated' | 'cleared' | null;

/** SPEC 6.5, for every pattern of the model in order of precedence. */
export function patternEvidence(plan: StagedPlan, levels: readonly Level[]): PatternEvidence[] {
  const { gate, model, patterns } = plan;
  const gateSays = gateOverride(gate < 0 ? [] : [levels[gate]!], model.gate);
  return patterns.map(({ id, evidence }) => {
    const counted = tally(evidence, levels, model.thresholds.low);
    return judgeEvidence(id, counted, model, id === model.gate.pattern ? gateSays : null);
  });
}

/** SPEC 6.5 and 6.9: a low gate answer indicates; when all gates are answered well, the pattern is possible at most. */
export function gateOverride(
  gates: readonly Level[],
  { clearedFrom, indicatedUpTo }: Model['gate'],
): GateSays {
  if (gates.some((level) => isRated(level) && level <= indicatedUpTo)) return 'indicated';
  return gates.length > 0 && gates.every((level) => level >= clearedFrom) ? 'cleared' : null;
}

/** SPEC 6.5: the verdict on one pattern from its tagged answers and, where it has a say, the gate. */
export function judgeEvidence(id: string, counted: Tally, model: Model, gateSays: GateSays): PatternEvidence {
  const { evidence, indicated, possible } = model.thresholds;
  const { low, rated, weight, weightedLevels } = counted;
  const assessed = rated >= evidence.minRated && weight >= evidence.minWeight;
  const strength = assessed
    ? { numerator: POINTS_PER_LEVEL * (4 * weight - weightedLevels), denominator: weight }
    : null;
  const passes = ({ above, minLows }: typeof indicated) =>
    strength !== null && isAbove(strength, above) && low >= minLows;

  const status =
    gateSays === 'indicated' || (gateSays !== 'cleared' && passes(indicated))
      ? 'indicated'
      : strength === null
        ? 'not-assessed'
        : passes(possible)
          ? 'possible'
          : 'not-indicated';
  return { id, status, strength, lows: low };
}

/** A pattern as the snapshot keeps it. */
export function shownPattern({
  id,
  lows,
  status,
  strength,
}: PatternEvidence): StagedSnapshot['patterns'][number] {
  return Object.freeze({ id, status, strength: strength && floorOf(strength), lows });
}

/** SPEC 6.5: the first indicated pattern; else the possible one with the greatest strength, the earlier of equals. */
export function primaryPattern(patterns: readonly PatternEvidence[]): StagedSnapshot['primaryPattern'] {
  let primary = patterns.find(({ status }) => status === 'indicated');
  if (!primary) {
    for (const pattern of patterns) {
      if (pattern.status !== 'possible') continue;
      if (!primary || isLess(primary.strength!, pattern.strength!)) primary = pattern;
    }
  }
  return primary ? Object.freeze({ id: primary.id, kind: primary.status as 'indicated' | 'possible' }) : null;
}
