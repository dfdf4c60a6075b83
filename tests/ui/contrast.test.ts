import { describe, expect, it } from 'vitest'
import { contrast } from './contrast'
import { coloursOf } from './styleSheets'

const grounds = ['paper', 'side', 'card'] as const
const phases = ['phase-1', 'phase-2', 'phase-3'] as const
const inks = ['ink', 'ink-second', 'ink-third', 'accent', 'accent-strong', 'caution', 'reserved']

/** Every text that a component sets, with every ground it may be set on. */
const texts: readonly (readonly [text: string, ground: string])[] = [
  ...grounds.flatMap((ground) => [...inks, ...phases].map((text) => [text, ground] as const)),
  ...['ink', 'ink-second', 'accent'].map((text) => [text, 'accent-soft'] as const),
  ...['ink', 'ink-second', 'caution'].map((text) => [text, 'caution-soft'] as const),
  ...phases.flatMap((phase) => ['ink', phase].map((text) => [text, `${phase}-soft`] as const)),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-chosen', 'chosen'],
]

/** Every line or shape that one must see to know what to do. Hairlines only part what words already part. */
const controls: readonly (readonly [shape: string, ground: string])[] = [
  ...grounds.flatMap((ground) =>
    ['control', 'accent', 'caution', 'chosen', 'ink-third', ...phases].map(
      (shape) => [shape, ground] as const,
    ),
  ),
  ['control', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['accent', 'caution-soft'],
  ['ink-third', 'track'],
  ['accent', 'track'],
]

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const colours = coloursOf(theme)
  const between = (one: string, other: string) => {
    const [a, b] = [colours.get(one), colours.get(other)]
    if (a === undefined || b === undefined) throw new Error(`no colour for ${one} or ${other}`)
    return contrast(a, b)
  }

  it.each(texts)('lets one read %s on %s', (text, ground) => {
    expect(between(text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(controls)('lets one see %s on %s', (shape, ground) => {
    expect(between(shape, ground)).toBeGreaterThanOrEqual(3)
  })

  it('leaves no colour unlooked at', () => {
    const lines = ['hairline', 'strong']
    const seen = new Set([...texts, ...controls].flat().concat(lines))
    expect([...colours.keys()].filter((role) => !seen.has(role))).toEqual([])
  })

  it('gives the phases equal weight', () => {
    const weights = phases.map((phase) => between(phase, 'paper'))
    expect(Math.max(...weights) / Math.min(...weights)).toBeLessThan(1.15)
  })
})

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#0e5a6b', '#0e5a6b')).toBe(1)
  })
})
