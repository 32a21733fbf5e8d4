import { MaturityInputError } from './input-error.js';

const UTC_TIME = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$/;
/** Every month has this many days; later ones are checked against the calendar. */
const SHORTEST_MONTH = 28;

/** Milliseconds since 1970 of an ISO 8601 time in UTC. The core never looks at a clock: times are handed in. */
export function timeOf(value: unknown, path: string): number {
  if (typeof value === 'string' && UTC_TIME.test(value)) {
    const time = Date.parse(value);
    const day = Number(value.slice(8, 10));
    // Some engines roll 30 February over to March instead of refusing it.
    if (day <= SHORTEST_MONTH ? day > 0 && time === time : new Date(time).getUTCDate() === day) return time;
  }
  throw new MaturityInputError('invalid-time', path);
}
