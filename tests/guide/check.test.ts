import { describe, expect, it } from 'vitest'
import { checkGuide, GUIDE_PROBLEMS, leidraad } from '#guide'
import { PLANTED } from './planted'

describe('the check of a guide', () => {
  it('finds nothing wrong with the leidraad', () => {
    expect(checkGuide(leidraad)).toEqual([])
  })

  it.each(PLANTED)('finds $code where $story', ({ code, at, guide, besides }) => {
    const found = checkGuide(guide)
    expect(found).toContainEqual({ code, at })
    const others = found.filter((problem) => problem.code !== code)
    expect(new Set(others.map((problem) => problem.code))).toEqual(new Set(besides ?? []))
  })

  it('has a planted guide for every code', () => {
    expect(new Set(PLANTED.map((each) => each.code))).toEqual(new Set(GUIDE_PROBLEMS))
  })
})
