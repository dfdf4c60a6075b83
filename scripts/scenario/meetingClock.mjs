/**
 * The script that gives every window of the browser the date of the meeting: the real clock, moved. Timers and
 * measuring are left alone.
 *
 * @param {number} offset milliseconds
 */
export function meetingClock(offset) {
  const RealDate = Date
  const holder = /** @type {{ beraadClockOffset?: number }} */ (globalThis)
  holder.beraadClockOffset = offset
  const now = () => RealDate.now() + (holder.beraadClockOffset ?? 0)
  class MovedDate extends RealDate {
    /** @param {unknown[]} given */
    constructor(...given) {
      if (given.length === 0) super(now())
      else super(.../** @type {[string]} */ (given))
    }
    /** @override */
    static now() {
      return now()
    }
  }
  Object.defineProperty(globalThis, 'Date', {
    value: MovedDate,
    configurable: true,
    writable: true,
  })
}
