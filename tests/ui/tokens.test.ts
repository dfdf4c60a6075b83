import { describe, expect, it } from 'vitest'
import { styleSheets, tokenSheet } from './styleSheets'

const defined = new Set([...tokenSheet.matchAll(/(--beraad-[\w-]+):/g)].map(([, name]) => name))

describe.each(styleSheets)('%s', (_path, text) => {
  it('uses only tokens that there are', () => {
    const used = [...text.matchAll(/var\((--beraad-[\w-]+)/g)].map(([, name]) => name)
    expect(used.filter((name) => !defined.has(name))).toEqual([])
  })

  it('has no colour of its own, so that one file is enough to change them', () => {
    expect(text).not.toMatch(/#[\da-f]{3,8}\b|rgba?\(|hsla?\(|oklch\(|light-dark\(/i)
  })

  it('sets type in the sizes there are', () => {
    const sizes = [...text.matchAll(/font-size: ([^;]+);/g)].map(([, size]) => size)
    const own = sizes.filter(
      (size) => !/^(var\(--beraad-font-size-|inherit|[\d.]+pt)/.test(size ?? ''),
    )
    expect(own).toEqual([])
  })

  it('loads nothing from elsewhere and nothing from a data address', () => {
    expect(text).not.toMatch(/url\(|https?:|data:/)
  })
})

describe('the tokens', () => {
  it('know the three phases', () => {
    for (const phase of ['directeVeiligheid', 'risicogestuurdeZorg', 'herstelgerichteZorg']) {
      expect(tokenSheet).toContain(`[data-phase='${phase}']`)
    }
  })

  it('set nothing smaller than 14.5 pixels', () => {
    const sizes = [...tokenSheet.matchAll(/--beraad-font-size-[\w-]+: ([\d.]+)rem/g)]
    expect(sizes.length).toBeGreaterThan(0)
    for (const [, size] of sizes) expect(Number(size) * 16).toBeGreaterThanOrEqual(14.5)
  })
})
