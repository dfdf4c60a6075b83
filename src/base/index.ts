// base: the handful of small things that every room needs and that know nothing of Beraad.
export type { Result } from './result'
export { ok, refused } from './result'
export type { Clock } from './clock'
export { systemClock } from './clock'
export type { MakeId } from './ids'
export { randomId } from './ids'
export { plainText } from './plainText'
export { once } from './once'
export {
  DAY,
  dayIn,
  daysAfter,
  elapsedBetween,
  instantAt,
  isRealDate,
  isRealTime,
  localDay,
  localTime,
  millisecondsBetween,
  millisecondsOf,
  MINUTE,
  minutesAfter,
  monthIn,
  monthsAfter,
  utcDate,
  timeIn,
  WEEK,
  weekdayOf,
  yearIn,
} from './dates'
