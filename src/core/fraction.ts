/** An exact value. Both parts are safe integers; decisions are taken on these, never on floats. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The value as it is shown: a shown number never contradicts its stage.
 *
 * @example
 * floorOf({ numerator: 475, denominator: 12 }) // => 39
 */
export function floorOf({ numerator, denominator }: Fraction): number {
  // Integer division: a float quotient may round up to the next whole number.
  return (numerator - (numerator % denominator)) / denominator;
}

export function isAtLeast({ numerator, denominator }: Fraction, limit: number): boolean {
  return numerator >= limit * denominator;
}

export function isAbove({ numerator, denominator }: Fraction, limit: number): boolean {
  return numerator > limit * denominator;
}

export function isLess(a: Fraction, b: Fraction): boolean {
  return a.numerator * b.denominator < b.numerator * a.denominator;
}
