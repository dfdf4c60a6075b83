import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { makeWallKeys } from '../../../src/projector/window/wallKeys'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

let at = 0

/** Somebody at the wall with a keyboard. */
function somebody() {
  const wished: string[] = []
  const fillScreen = vi.fn<() => void>()
  const { pressed, rest } = makeWallKeys({ wish: (each) => void wished.push(each), fillScreen })
  onTestFinished(rest)
  const press = (key: string, init: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...init })
    Object.defineProperty(event, 'timeStamp', { value: at })
    pressed(event)
    return event
  }
  const waits = (milliseconds: number) => {
    at += milliseconds
    vi.advanceTimersByTime(milliseconds)
  }
  const types = (words: string) => {
    for (const key of words) {
      press(key)
      waits(150)
    }
  }
  return { wished, fillScreen, press, waits, types }
}

describe('at the wall', () => {
  it('F9 covers, F8 is acute danger, Shift+F8 locks; held down, once', () => {
    const { wished, press } = somebody()
    expect(press('F9').defaultPrevented).toBe(true)
    press('F9', { repeat: true })
    press('F8')
    press('F8', { shiftKey: true })
    expect(wished).toEqual(['cover', 'acute', 'lock'])
  })

  it('nothing else is a wish', () => {
    const { wished, press, types } = somebody()
    types('b de vader woont er')
    press('PageDown')
    press('Escape')
    expect(wished).toEqual([])
  })

  it('F by itself fills the screen', () => {
    const { fillScreen, press, waits } = somebody()
    press('f')
    waits(300)
    press('F', { shiftKey: true })
    waits(300)
    expect(fillScreen).toHaveBeenCalledTimes(2)
  })

  it('F in a word that was meant for the console does not', () => {
    const { fillScreen, press, types, waits } = somebody()
    types('fiets van de vader, koffie af')
    waits(500)
    press('f')
    waits(2000)
    expect(fillScreen).not.toHaveBeenCalled()
    press('f')
    waits(300)
    expect(fillScreen).toHaveBeenCalledOnce()
  })

  it('F with Ctrl is the browser its own', () => {
    const { fillScreen, press, waits } = somebody()
    press('f', { ctrlKey: true })
    waits(300)
    expect(fillScreen).not.toHaveBeenCalled()
  })
})
