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
      retention: { since: casus.history.facts[0]?.at, chosen: null },
      agreements: [],
      persons: ['moeder', 'vader', 'dochter (11)'],
      organisations: [],
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

  it('holds each open agreement in short: who, what and by when, whoever that is', async () => {
    const overleg = await eenFocusoverleg({ invited: ['voorzitter', 'politie', 'moeder'] })
    const moeder = { kind: 'person', id: 'm' } as const
    await overleg.agrees('regelt de noodknop', { id: 'knop', by: '2026-12-07' })
    await overleg.agrees('zoekt een cursus', { id: 'cursus', who: moeder, by: undefined })
    await overleg.agrees('past op', {
      id: 'oppas',
      who: { kind: 'other', name: 'de buurvrouw' },
      by: undefined,
      moment: 'als het weekend is',
    })
    await overleg.agrees('nog te verdelen', { id: 'niemand', who: undefined })
    await overleg.agrees('is al gedaan', { id: 'gedaan' })
    expect(summaryOf(overleg.state).agreements).toEqual([])
    await overleg.closes()
    await overleg.nextMeeting('second', { start: '2026-12-17T09:30' })
    await overleg.follows('gedaan', 'done')
    await overleg.closes()
    const none = { by: null, moment: null }
    expect(summaryOf(overleg.state).agreements).toEqual([
      {
        ...none,
        id: 'knop',
        what: 'regelt de noodknop',
        owner: 'Politie',
        organisation: 'Politie',
        by: '2026-12-07',
      },
      { ...none, id: 'cursus', what: 'zoekt een cursus', owner: 'moeder', organisation: null },
      {
        ...none,
        id: 'oppas',
        what: 'past op',
        owner: 'de buurvrouw',
        organisation: 'de buurvrouw',
        moment: 'als het weekend is',
      },
      {
        ...none,
        id: 'niemand',
        what: 'nog te verdelen',
        owner: '',
        organisation: null,
        by: '2026-12-07',
      },
    ])
  })

  it('names every organisation of any meeting once, the family by its labels only', async () => {
    const overleg = await eenFocusoverleg({ invited: ['voorzitter', 'politie', 'moeder'] })
    await overleg.plans('later', { start: '2027-01-07T09:30', invited: ['voorzitter', 'ggz'] })
    expect(summaryOf(overleg.state).organisations).toEqual([
      'Zorg- en Veiligheidshuis',
      'Politie',
      'Ggz-instelling',
    ])
  })

  it('is read from outside only where it is one', async () => {
    const { state } = await eenCasus()
    const summary = summaryOf(state)
    expect(parseSummary(JSON.parse(JSON.stringify(summary)))).toEqual(summary)
    // One from before the list over all cases: it is made anew from its case.
    const { agreements: _, ...older } = summary
    for (const odd of [null, 'x', [], {}, older, { ...summary, phase: 'fase vier' }])
      expect(parseSummary(odd)).toBeNull()
  })
})
