import { describe, expect, it } from 'vitest'
import { parseSummary, summaryOf } from '#conference'
import { eenCasus, eenFocusoverleg } from '../../driver/eenFocusoverleg'

describe('the summary of a case', () => {
  it('of which nothing was planned', async () => {
    const casus = await eenCasus()
    expect(summaryOf(casus.state)).toEqual({
      code: 'OEF-01',
      practice: true,
      phase: 'directeVeiligheid',
      nextMeeting: null,
      running: null,
      meetings: 0,
      openAgreements: 0,
      overdueFrom: null,
      closed: false,
    })
  })

  it('names the meeting that comes first, in whichever order they were planned', async () => {
    const casus = await eenCasus()
    await casus.plans('later', { start: '2027-03-04T09:30' })
    await casus.plans('sooner', { start: '2027-01-07T09:30' })
    expect(summaryOf(casus.state)).toMatchObject({ nextMeeting: '2027-01-07T09:30', meetings: 2 })
    await casus.plans('later', { start: '2026-12-10T09:30' })
    expect(summaryOf(casus.state)).toMatchObject({ nextMeeting: '2026-12-10T09:30', meetings: 2 })
  })

  it('names the meeting that runs, then the one that was agreed on', async () => {
    const overleg = await eenFocusoverleg()
    expect(summaryOf(overleg.state)).toMatchObject({
      running: 'first',
      nextMeeting: '2026-12-03T09:30',
    })
    const cooperation = { part: 'A', next: '2026-12-17T09:30' }
    await overleg.in({ type: 'cooperationPut', cooperation })
    await overleg.agrees('belt', { by: '2026-12-07' })
    await overleg.agrees('schrijft', { by: '2026-12-04' })
    await overleg.closes()
    expect(summaryOf(overleg.state)).toMatchObject({
      running: null,
      nextMeeting: '2026-12-17T09:30',
      openAgreements: 2,
      overdueFrom: '2026-12-04',
    })
    await overleg.does({ type: 'caseClosed', ground: 'het gaat goed' })
    expect(summaryOf(overleg.state).closed).toBe(true)
    await overleg.does({ type: 'caseReopened', ground: 'weer onrust' })
    expect(summaryOf(overleg.state).closed).toBe(false)
  })

  it('is read from outside only where it is one', async () => {
    const { state } = await eenCasus()
    const summary = summaryOf(state)
    expect(parseSummary(JSON.parse(JSON.stringify(summary)))).toEqual(summary)
    for (const odd of [null, 'x', [], {}, { ...summary, phase: 'fase vier' }])
      expect(parseSummary(odd)).toBeNull()
  })
})
