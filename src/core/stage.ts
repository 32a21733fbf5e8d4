import type { StageIndex } from '../schema/snapshot.js';
import { isAbove, isAtLeast, type Fraction } from './fraction.js';

/** SPEC 6.4: one more than the number of edges reached; edges are inclusive below. */
export function stageOf(score: Fraction, edges: readonly number[]): StageIndex {
  let stage = 1;
  for (const edge of edges) if (isAtLeast(score, edge)) stage += 1;
  return stage as StageIndex;
}

/** SPEC 6.4: so close to an edge that both stages are possible. */
export function isBorderline(score: Fraction, edges: readonly number[], distance: number): boolean {
  return edges.some((edge) => isAbove(score, edge - distance) && !isAtLeast(score, edge + distance));
}
