import type { ScoreValue, Who } from '#conference'
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import { readWho } from '../../running'
import { fieldOfRow, focusAfterNumber, focusScoreRow } from './focusScoreRow'
import { type Given, isCell, isHabit, isTen, rowOf, rowOfWords } from './gridMemory'
import { isOfWords, letterOfKey, numberOfKey } from './scoreKey'

interface Grid {
  readonly give: (who: Who, value: ScoreValue) => void
  readonly takeAway: (who: Who) => void
  /** `n` means that somebody was not spoken with: it goes on to the reason. */
  readonly asksReason?: boolean | undefined
}

/** A letter that means something if no other letter follows. */
interface Waiting {
  readonly row: string
  readonly letter: string
  /** The row whose words it begins if it turns out to be a word. */
  readonly words: string
}

export interface NumberKeys {
  /** For the element around the grid. */
  readonly scope: {
    readonly onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => void
    readonly onFocusCapture: (event: FocusEvent<HTMLElement>) => void
    readonly onBlurCapture: (event: FocusEvent<HTMLElement>) => void
  }
  /** The letter that waits in the cell of that row. */
  readonly waitingIn: (row: string) => string | undefined
  /** A keyboard on a screen sends no keys: what was typed last in a cell. */
  readonly typed: (sign: string, cell: HTMLInputElement) => void
}

/** So long a letter waits for another one, in milliseconds. */
const WAIT = 800

const LEAVES_BE = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'AltGraph', 'Dead'])

/**
 * The keys of a grid of numbers. One key gives a number and goes on to the next one who has none; a 0 at once after a 1
 * is the ten of the same row. Letters are words and go to the ground; p and n mean something where nothing follows.
 */
export function useNumberKeys({ give, takeAway, asksReason = false }: Grid): NumberKeys {
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const waits = useRef<Waiting | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const given = useRef<Given | null>(null)
  const moves = useRef(false)

  const put = (row: string, value: ScoreValue) => {
    const who = readWho(row)
    if (who !== undefined) give(who, value)
  }
  const moving = (move: () => void) => {
    moves.current = true
    move()
    moves.current = false
  }
  const wait = (next: Waiting | null) => {
    clearTimeout(timer.current)
    waits.current = next
    setWaiting(next)
  }
  const goOn = (cell: HTMLElement, number: number | null, at: number) => {
    moving(() => focusAfterNumber(cell))
    given.current = { row: rowOf(cell), number, at, led: document.activeElement }
  }
  /** What waits is meant; out: whether it led somewhere else. */
  const settle = (cell: HTMLElement, at: number, goesOn: boolean): boolean => {
    const letter = waits.current === null ? null : letterOfKey(waits.current.letter)
    wait(null)
    if (letter === null) return false
    if (letter === 'notAsked' && asksReason) {
      if (goesOn) moving(() => fieldOfRow(cell, 'because')?.focus())
      return goesOn
    }
    put(rowOf(cell), { kind: letter })
    if (goesOn) goOn(cell, null, at)
    return goesOn
  }
  const press = (key: string, cell: HTMLInputElement, at: number): boolean => {
    const number = numberOfKey(key)
    const letter = letterOfKey(key)
    const isAnother = waits.current !== null && (number !== null || letter !== null)
    if (isAnother && settle(cell, at, true)) {
      const next = document.activeElement
      return isCell(next) ? press(key, next, at) : true
    }
    if (number !== null) {
      put(rowOf(cell), { kind: 'number', number })
      goOn(cell, number, at)
    } else if (letter !== null) {
      wait({ row: rowOf(cell), letter: key, words: rowOfWords(given.current, cell, at) })
      timer.current = setTimeout(() => settle(cell, performance.now(), true), WAIT)
    } else if (isOfWords(key)) {
      const words = waits.current?.words ?? rowOfWords(given.current, cell, at)
      const ground = fieldOfRow(cell, 'ground', words)
      const text = `${waits.current?.letter ?? ''}${key}`
      wait(null)
      moving(() => ground?.focus())
      if (ground) typeInto(ground, text)
    } else return pressOther(key, cell, at)
    return true
  }
  const pressOther = (key: string, cell: HTMLInputElement, at: number): boolean => {
    const isWaiting = waits.current !== null
    if (key === 'Delete' || key === 'Backspace' || (key === 'Escape' && isWaiting)) {
      const who = readWho(rowOf(cell))
      if (!isWaiting && who !== undefined) takeAway(who)
      wait(null)
      return true
    }
    const isOn = key === 'Enter' || key === 'ArrowDown'
    if (isWaiting && settle(cell, at, isOn)) return true
    given.current = null
    if (isOn) focusScoreRow(cell, 1)
    else if (key === 'ArrowUp') focusScoreRow(cell, -1)
    else if (key === 'ArrowRight') fieldOfRow(cell, 'ground')?.focus()
    // Any other sign is no number.
    else return key.length === 1
    return true
  }

  const heard = (event: KeyboardEvent<HTMLElement>): boolean => {
    const { key, target, timeStamp } = event
    if (event.nativeEvent.isComposing || LEAVES_BE.has(key)) return false
    if (event.altKey || event.ctrlKey || event.metaKey) {
      if (isCell(target)) settle(target, timeStamp, false)
      return false
    }
    if (isTen(given.current, key, target, timeStamp) && given.current !== null) {
      put(given.current.row, { kind: 'number', number: 10 })
      given.current = { ...given.current, number: 10 }
      return true
    }
    if (waits.current === null && isHabit(given.current, key, target, timeStamp)) {
      given.current = null
      return true
    }
    return isCell(target) && press(key, target, timeStamp)
  }

  return {
    scope: {
      onKeyDownCapture: (event) => {
        if (!heard(event)) return
        event.preventDefault()
        event.stopPropagation()
      },
      onFocusCapture: ({ target }) => {
        if (!moves.current && target !== given.current?.led) given.current = null
      },
      onBlurCapture: ({ target }) => {
        if (!moves.current && isCell(target)) settle(target, performance.now(), false)
      },
    },
    waitingIn: (row) => (waiting?.row === row ? waiting.letter : undefined),
    typed: (sign, cell) => void press(sign, cell, performance.now()),
  }
}

/** Types behind what stands in a field, as a hand would: the field tells whoever listens. */
function typeInto(area: HTMLTextAreaElement, text: string): void {
  const end = area.value.length
  const gap = end === 0 || /\s$/.test(area.value) ? '' : ' '
  area.setRangeText(`${gap}${text}`, end, end, 'end')
  area.dispatchEvent(new Event('input', { bubbles: true }))
}
