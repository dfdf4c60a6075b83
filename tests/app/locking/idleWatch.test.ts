import { describe, expect, it } from 'vitest'
import { makeIdleWatch } from '../../../src/app/window/idle/idleWatch'

const SECOND = 1_000
const MINUTE = 60_000
const FIVE = 5 * MINUTE

/** A watch over two clocks that a test moves. */
function watching() {
  const now = { date: 1_000_000, elapsed: 0 }
  const watch = makeIdleWatch({ date: () => now.date, elapsed: () => now.elapsed })
  const look = (composing = false) => watch.look(FIVE, composing)
  /** Time goes by, and the page looks each second. */
  const sits = (milliseconds: number, composing = false) => {
    let last = look(composing)
    for (let passed = 0; passed < milliseconds; passed += SECOND) {
      now.date += SECOND
      now.elapsed += SECOND
      last = look(composing)
    }
    return last
  }
  return { now, watch, look, sits }
}

describe('a chair who walked away', () => {
  it('is told half a minute before, and then it locks', () => {
    const { sits } = watching()
    expect(sits(FIVE - 31 * SECOND)).toBeNull()
    expect(sits(SECOND)).toBe(30)
    expect(sits(15 * SECOND)).toBe(20)
    expect(sits(14 * SECOND)).toBe(10)
    expect(sits(SECOND)).toBe('lock')
  })

  it('keeps it open with one key', () => {
    const { watch, sits } = watching()
    expect(sits(FIVE - 5 * SECOND)).toBe(10)
    watch.touched()
    expect(sits(FIVE - 31 * SECOND)).toBeNull()
    expect(sits(31 * SECOND)).toBe('lock')
  })
})

describe('a word that is put together in several strokes', () => {
  it('is not broken off, and yet does not keep it open for good', () => {
    const { sits } = watching()
    expect(sits(FIVE + MINUTE, true)).toBeNull()
    expect(sits(4 * MINUTE, true)).toBe('lock')
  })
})

describe('a laptop that slept', () => {
  it('locks at the first look, whichever clock stood still', () => {
    const byDate = watching()
    byDate.now.date += 3 * MINUTE
    expect(byDate.look()).toBe('lock')
    const byElapsed = watching()
    byElapsed.now.elapsed += 3 * MINUTE
    expect(byElapsed.look()).toBe('lock')
  })

  it('is not confused with a hidden window, which looks once a minute', () => {
    const { now, look } = watching()
    for (let minute = 0; minute < 4; minute += 1) {
      now.date += MINUTE
      now.elapsed += MINUTE
      expect(look()).toBeNull()
    }
  })

  it('is not kept open by a clock that was set back', () => {
    const { now, sits } = watching()
    now.date -= 24 * 60 * MINUTE
    expect(sits(FIVE)).toBe('lock')
  })
})
