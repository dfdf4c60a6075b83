import { describe, expect, it } from 'vitest'
import { readDutchDate } from '../../../src/conference/agreement/readDutchDate'

/** A Thursday. */
const today = '2026-12-03'

describe('a date as it is said', () => {
  it.each([
    ['vandaag', '2026-12-03'],
    ['morgen', '2026-12-04'],
    ['overmorgen', '2026-12-05'],
    ['vrijdag', '2026-12-04'],
    ['vr', '2026-12-04'],
    ['donderdag', '2026-12-10'],
    ['Maandag', '2026-12-07'],
    ['komende dinsdag', '2026-12-08'],
    ['volgende week maandag', '2026-12-07'],
    ['volgende week zondag', '2026-12-13'],
    ['vrijdag over een week', '2026-12-11'],
    ['over 2 weken', '2026-12-17'],
    ['over twee weken', '2026-12-17'],
    ['binnen tien dagen', '2026-12-13'],
    ['over 3 maanden', '2027-03-03'],
    ['7 dec', '2026-12-07'],
    ['7 dec.', '2026-12-07'],
    ['ma 7 december', '2026-12-07'],
    ['7 december 2027', '2027-12-07'],
    ['2 december', '2027-12-02'],
    ['29 februari', null],
    ['29 februari 2028', '2028-02-29'],
    ['1 mrt', '2027-03-01'],
    ['7-12', '2026-12-07'],
    ['7/12/2026', '2026-12-07'],
    ['2026-12-07', '2026-12-07'],
    ['2026-02-30', null],
    ['31 april', null],
    ['ooit', null],
    ['over een poosje', null],
    ['', null],
    ['politie', null],
  ])('%s', (said, date) => {
    expect(readDutchDate(said, today)).toBe(date)
  })

  it('keeps to the month where it has no such day', () => {
    expect(readDutchDate('over 1 maand', '2027-01-31')).toBe('2027-02-28')
  })
})
