import { describe, expect, it } from 'vitest'
import { endOfRetention, retentionBasisOf, summaryOf, withoutRemovedText } from '#conference'
import { eenCasus } from '../../driver/eenFocusoverleg'

const since = (day: string) => ({ since: `${day}T08:30:00.000Z`, chosen: null })

describe('the end date of a case', () => {
  it('is so many months after the day on which the term began to run', () => {
    expect(endOfRetention(since('2026-12-03'), 12)).toBe('2027-12-03')
    expect(endOfRetention(since('2026-12-03'), 1)).toBe('2027-01-03')
    expect(endOfRetention(since('2026-12-03'), 120)).toBe('2036-12-03')
  })

  it('is the last day of a month that is too short', () => {
    expect(endOfRetention(since('2028-02-29'), 12)).toBe('2029-02-28')
    expect(endOfRetention(since('2026-10-31'), 4)).toBe('2027-02-28')
    expect(endOfRetention(since('2027-10-31'), 4)).toBe('2028-02-29')
  })

  it('is not there where nothing began', () => {
    expect(endOfRetention({ since: '', chosen: null }, 12)).toBeNull()
  })

  it('runs since the case began, anew since it was closed, until another date is chosen', async () => {
    const casus = await eenCasus()
    const began = casus.state.openedAt
    expect(retentionBasisOf(casus.state)).toEqual({ since: began, chosen: null })
    casus.waits(60 * 24 * 40)
    await casus.does({ type: 'caseClosed', ground: '' })
    expect(retentionBasisOf(casus.state).since).toBe(casus.state.closed?.at)
    expect(retentionBasisOf(casus.state).since).not.toBe(began)
    const until = '2028-01-31'
    await casus.does({ type: 'retentionSet', until, ground: 'de maatregel loopt door' })
    expect(endOfRetention(summaryOf(casus.state).retention, 12)).toBe(until)
  })

  it('takes a real date and a reason, and of an earlier reason nothing stays', async () => {
    const casus = await eenCasus()
    const set = (until: string, ground: string) =>
      ({ type: 'retentionSet', until, ground }) as const
    expect(await casus.refuses(set('2027-02-30', 'x'))).toBe('date-invalid')
    expect(await casus.refuses(set('2027-02-28', ' '))).toBe('ground-empty')
    await casus.does(set('2027-02-28', 'eerder'))
    await casus.does(set('2027-03-31', 'later'))
    expect(casus.state.retention).toEqual({ until: '2027-03-31', ground: 'later' })
    const kept = JSON.stringify(withoutRemovedText(casus.history.facts))
    expect(kept).toContain('later')
    expect(kept).not.toContain('eerder')
  })
})
