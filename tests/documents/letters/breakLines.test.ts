import fc from '../../random'
import { describe, expect, it } from 'vitest'
import { breakLines, widestPiece } from '../../../src/documents/pdf/letters/breakLines'
import type { Glyphs } from '../../../src/documents/pdf/letters/glyphs'
import { signsOf } from '../../../src/documents/pdf/letters/signs'

/** A letter in which everything is one wide. */
const typewriter: Glyphs = { has: () => true, width: () => 1 }

function broken(text: string, width: number): readonly string[] {
  return breakLines(signsOf(text, typewriter), width).map((line) =>
    line.map(({ shown }) => shown).join(''),
  )
}

describe('breaking lines', () => {
  it('breaks after a space, which hangs over the edge', () => {
    expect(broken('moeder belt oma', 6)).toEqual(['moeder ', 'belt ', 'oma'])
  })

  it('breaks after a hyphen and a slash', () => {
    expect(broken('ggz-instelling en/of school', 8)).toEqual([
      'ggz-',
      'instelli',
      'ng en/of ',
      'school',
    ])
  })

  it('keeps together what a hard space holds', () => {
    expect(broken('op 7\u00a0december', 10)).toEqual(['op ', '7 december'])
  })

  it('breaks inside a word only where the word is wider than a line', () => {
    expect(broken('ja xxxxxxxx', 4)).toEqual(['ja ', 'xxxx', 'xxxx'])
  })

  it('breaks where somebody pressed Enter, and keeps an empty line', () => {
    expect(broken('een\n\ntwee\r\ndrie', 10)).toEqual(['een', '', 'twee', 'drie'])
  })

  it('loses no sign and makes no line too wide', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab  -/\n'), maxLength: 60 })
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 12 }), (typed, width) => {
        const lines = broken(typed, width)
        expect(lines.join('')).toBe(typed.replaceAll('\n', ''))
        for (const each of lines) expect(each.trimEnd().length).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('knows the widest word', () => {
    expect(widestPiece(signsOf('de jeugdbescherming belt', typewriter))).toBe(16)
  })
})

describe('signs', () => {
  const latin: Glyphs = { has: (codePoint) => codePoint < 0x250, width: () => 1 }
  const shown = (text: string) =>
    signsOf(text, latin)
      .map((each) => each.shown)
      .join('')

  it('shows one placeholder for what people see as one character', () => {
    expect(shown('a👩‍👧b')).toBe('a□b')
  })

  it('leaves out signs that nobody can see', () => {
    expect(shown('a\u200bb\u00adc\u202ed\u0007e\ufe0f')).toBe('abcde')
  })

  it('composes accents and makes every space a space', () => {
    expect(shown('e\u0301\u00a0\u2009\tx')).toBe('é   x')
  })

  it('shows half a surrogate as something missing', () => {
    expect(shown('a\ud83d')).toBe('a□')
  })
})
