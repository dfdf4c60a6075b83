import { waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { project } from '#projector'
import { leidraad } from '#guide'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import type { CaseWishes } from '../../driver/eenFocusoverleg'
import { people } from '../../driver/people'
import type { TestMeeting } from '../../driver/TestMeeting'
import type { Chair } from './chair'
import { sitsDown } from './chair'

/** What hangs on the wall now, as one text. */
function wall({ state, id }: TestMeeting): string {
  return JSON.stringify(project(leidraad, state, id, 'nl'))
}

const why = (chair: Chair, row: string) =>
  chair.all(`${row} [data-hidden]`).map((each) => each.textContent)

const table = ['voorzitter', 'gemeente', 'politie'] as const

/** How it would hang stands there once the wall's own texts are in. */
async function shows(chair: Chair, words: string) {
  await waitFor(() => expect(chair.one('[data-wall-preview]')).toHaveTextContent(words))
}

/** In part A, without the family, the prosecutor and the police spoke; then the mother and the aunt came in. */
async function inPartB(said: (overleg: TestMeeting) => Promise<unknown>, wishes: CaseWishes = {}) {
  const overleg = await eenFocusoverleg({ split: true, ...wishes })
  await said(overleg)
  await overleg.entersPart('B')
  await overleg.checksTheRoom()
  await overleg.covers(false)
  return overleg
}

const twoWorries = async (overleg: TestMeeting) => {
  await overleg.goesTo('beeld.zorgen')
  await overleg.says('om', 'beeld.zorgen', 'er loopt een aangifte', { id: 'aangifte' })
  await overleg.says('politie', 'beeld.zorgen', 'drie meldingen in mei', { id: 'meldingen' })
}

const row = (id: string) => `[data-entry="${id}"]`

describe('what part A said, in part B', () => {
  it('says why it does not hang; V shows how it would, Enter lets it hang', async () => {
    const overleg = await inPartB(twoWorries)
    const chair = await sitsDown(overleg)
    expect(why(chair, row('aangifte'))).toEqual(['niet op het scherm: in een ander deel gezegd'])
    chair.one(row('aangifte')).focus()
    await chair.presses('v')
    expect(chair.one('[data-release="aangifte"]')).toHaveTextContent('Te zien voor: moeder, tante.')
    await shows(chair, 'er loopt een aangifte')
    expect(wall(overleg)).not.toContain('aangifte')
    expect(chair.focused()).toBe(chair.one('[data-do="release-now"]'))
    await chair.presses('{Enter}')
    expect(overleg.meeting.released).toEqual({ aangifte: ['B'] })
    expect(wall(overleg)).toContain('er loopt een aangifte')
    expect(why(chair, row('aangifte'))).toEqual([])
    expect(chair.focused()).toBe(chair.one(row('aangifte')))
    expect(chair.heard()).toContain('Vrijgegeven.')
  })

  it('stays with Escape as it was, and the chair where they were', async () => {
    const overleg = await inPartB(twoWorries)
    const chair = await sitsDown(overleg)
    chair.one(row('aangifte')).focus()
    await chair.presses('v')
    await chair.presses('{Escape}')
    expect(chair.all('[data-release]')).toHaveLength(0)
    expect(overleg.meeting.released).toEqual({})
    expect(chair.focused()).toBe(chair.one(row('aangifte')))
  })

  it('is released together with what is ticked besides', async () => {
    const overleg = await inPartB(async (each) => {
      await twoWorries(each)
      await each.says('om', 'beeld.zorgen', 'voor ons', { id: 'ons', audience: 'professionals' })
    })
    const chair = await sitsDown(overleg)
    await chair.clicks(`${row('aangifte')} [data-do="release"]`)
    // What is only for professionals is not among them: no release lets it hang before the mother.
    expect(chair.all('[data-also]').map((each) => each.dataset['also'])).toEqual(['meldingen'])
    await chair.clicks('[data-also="meldingen"]')
    await shows(chair, 'drie meldingen in mei')
    await chair.clicks('[data-do="release-now"]')
    expect(overleg.meeting.released).toEqual({ aangifte: ['B'], meldingen: ['B'] })
    expect(wall(overleg)).not.toContain('voor ons')
  })

  it('is released all at once with one press', async () => {
    const overleg = await inPartB(async (each) => {
      await twoWorries(each)
      await each.says('om', 'beeld.zorgen', 'hij heeft een wapen', { id: 'wapen' })
    })
    const chair = await sitsDown(overleg)
    await chair.clicks(`${row('aangifte')} [data-do="release"]`)
    await chair.clicks('[data-do="release-more"]')
    expect(chair.one('[data-do="release-now"]')).toHaveTextContent('Geef 3 vrij')
    await chair.clicks('[data-do="release-now"]')
    expect(Object.keys(overleg.meeting.released)).toHaveLength(3)
  })

  it('cannot be released where it is only for professionals, or about one who is kept apart', async () => {
    const overleg = await inPartB(
      async (each) => {
        await each.goesTo('beeld.zorgen')
        await each.says('om', 'beeld.zorgen', 'vader slaapt elders', { id: 'v', about: ['v'] })
        await each.says('om', 'beeld.zorgen', 'voor ons', { id: 'p', audience: 'professionals' })
        await each.says('om', 'beeld.zorgen', 'voor mij', { id: 'c', audience: 'chair' })
      },
      { keptApart: ['m', 'v'] },
    )
    const chair = await sitsDown(overleg)
    expect(why(chair, row('v'))).toEqual([
      'niet op het scherm: gaat over iemand die niet samen met moeder aan tafel gaat',
    ])
    expect(why(chair, row('p'))).toEqual(['niet op het scherm: alleen professionals'])
    expect(why(chair, row('c'))).toEqual(['niet op het scherm: alleen voor jou'])
    expect(chair.all('[data-do="release"]')).toHaveLength(0)
    chair.one(row('v')).focus()
    await chair.presses('v')
    expect(chair.all('[data-release]')).toHaveLength(0)
    expect(chair.heard()).toContain('Vrijgeven kan niet: gaat over iemand')
  })

  it('takes what it says more about along, as it hangs only under that', async () => {
    const overleg = await inPartB(async (each) => {
      await twoWorries(each)
      await each.says('om', 'beeld.zorgen.waarover', 'sinds mei elke week', {
        ...{ id: 'vaker', of: 'meldingen' },
      })
      await each.goesTo('beeld.zorgen.waarover')
    })
    const chair = await sitsDown(overleg)
    await chair.clicks(`${row('vaker')} [data-do="release"]`)
    await shows(chair, 'drie meldingen in mei')
    await chair.clicks('[data-do="release-now"]')
    expect(overleg.meeting.released).toEqual({ vaker: ['B'], meldingen: ['B'] })
  })
})

describe('who came in later', () => {
  it('did not hear it: it says who, and for whom it would be', async () => {
    const overleg = await eenFocusoverleg({ invited: [...table, 'moeder', 'tante'] })
    await overleg.in({ type: 'attended', participant: 'tante', present: false })
    await overleg.goesTo('beeld.zorgen')
    await overleg.says('moeder', 'beeld.zorgen', 'ik slaap slecht', { id: 'slaap' })
    await overleg.in({ type: 'attended', participant: 'tante', present: true })
    await overleg.checksTheRoom()
    const chair = await sitsDown(overleg)
    expect(why(chair, row('slaap'))).toEqual(['niet op het scherm: tante was er niet bij'])
    chair.one(row('slaap')).focus()
    await chair.presses('v')
    expect(chair.one('[data-release]')).toHaveTextContent('Te zien voor: moeder, tante.')
    await chair.presses('{Enter}')
    expect(overleg.meeting.released).toEqual({ slaap: ['A'] })
    expect(why(chair, row('slaap'))).toEqual([])
  })

  it('is named as expected while they are not there yet', async () => {
    const overleg = await inPartB(twoWorries)
    await overleg.in({ type: 'attended', participant: 'tante', present: false })
    const chair = await sitsDown(overleg)
    await chair.clicks(`${row('aangifte')} [data-do="release"]`)
    expect(chair.one('[data-release]')).toHaveTextContent('Te zien voor: moeder, tante (verwacht).')
  })
})

describe('what was agreed in part A', () => {
  it('stands in part B on the console, with why it does not hang, and can be released', async () => {
    const overleg = await inPartB(async (each) => {
      await each.agrees('AWARE-knop aanvragen', { id: 'knop' })
      await each.setsBottomLine('niet alleen met de kinderen', { id: 'niet' })
      await each.goesTo('besluit.wieDoetWat')
    })
    const chair = await sitsDown(overleg)
    expect(why(chair, '[data-agreement="knop"]')).toEqual([
      'niet op het scherm: in een ander deel gezegd',
    ])
    chair.one('[data-agreement="knop"]').focus()
    await chair.presses('v')
    await shows(chair, 'AWARE-knop aanvragen')
    // The page that hangs holds agreements alone: a bottom line does not go along unseen.
    expect(chair.all('[data-also]')).toHaveLength(0)
    await chair.presses('{Enter}')
    expect(overleg.meeting.released).toEqual({ knop: ['B'] })
    expect(chair.focused()).toBe(chair.one('[data-agreement="knop"]'))

    await chair.goesTo('besluit.bodemeisen')
    await chair.clicks('[data-bottom-line="niet"] [data-do="release"]')
    await chair.presses('{Enter}')
    expect(wall(overleg)).toContain('niet alleen met de kinderen')
  })

  it('takes a bottom line that part A named over only once it may be seen here', async () => {
    const overleg = await inPartB(async (each) => {
      await each.says('om', 'oordeel.bodemeisen', 'geen contact buiten school', { id: 'eis' })
      await each.goesTo('besluit.bodemeisen')
    })
    const chair = await sitsDown(overleg)
    expect(chair.all('[data-do="take"]')).toHaveLength(0)
    await chair.clicks(`${row('eis')} [data-do="release"]`)
    await shows(chair, 'geen contact buiten school')
    await chair.presses('{Enter}')
    await chair.clicks(`${row('eis')} [data-do="take"]`)
    expect(overleg.meeting.bottomLines).toMatchObject([{ text: 'geen contact buiten school' }])
  })

  it('takes nothing over that is only for professionals while the mother is there', async () => {
    const overleg = await eenFocusoverleg({ invited: [...table, 'moeder'] })
    await overleg.says('politie', 'oordeel.bodemeisen', 'wapen inleveren', {
      ...{ id: 'wapen', audience: 'professionals' },
    })
    await overleg.goesTo('besluit.bodemeisen')
    const chair = await sitsDown(overleg)
    expect(why(chair, row('wapen'))).toEqual(['niet op het scherm: alleen professionals'])
    expect(chair.all('[data-do="take"]')).toHaveLength(0)
  })
})

describe('a second meeting, with the father', () => {
  const first = async (overleg: TestMeeting) => {
    await overleg.agrees('Belt moeder elke avond', { id: 'belt' })
    await overleg.setsBottomLine('geen contact zonder een derde', { id: 'contact' })
    await overleg.goesTo('schaal')
    await overleg.scores('politie', 8)
    await overleg.reveals()
  }
  async function withTheFather() {
    const overleg = await eenFocusoverleg({ invited: [...table, 'moeder'] })
    await first(overleg)
    await overleg.closes()
    await overleg.nextMeeting('second', {
      start: '2026-12-17T09:30',
      phase: 'risicogestuurdeZorg',
      invited: [...table, 'vader'],
    })
    await overleg.covers(false)
    return overleg
  }

  it('says of what was agreed without him why it does not hang, and releases it', async () => {
    const overleg = await withTheFather()
    await overleg.goesTo('beeld.afspraken')
    const chair = await sitsDown(overleg)
    for (const each of ['[data-agreement="belt"]', '[data-bottom-line="contact"]'])
      expect(why(chair, each)).toEqual(['niet op het scherm: vader was er niet bij'])
    await chair.clicks('[data-agreement="belt"] [data-do="release"]')
    expect(chair.one('[data-release]')).toHaveTextContent('Te zien voor: vader.')
    await chair.clicks('[data-also="contact"]')
    await chair.clicks('[data-do="release-now"]')
    expect(overleg.meeting.released).toEqual({ belt: ['A'], contact: ['A'] })
    expect(wall(overleg)).toContain('Belt moeder elke avond')
    expect(chair.focused()?.closest('[data-agreement="belt"]')).not.toBeNull()
  })

  it('releases no old words of a bottom line that this meeting put anew', async () => {
    const overleg = await withTheFather()
    await overleg.goesTo('beeld.afspraken')
    await overleg.setsBottomLine('contact alleen met oma erbij', { id: 'contact' })
    const chair = await sitsDown(overleg)
    const line = '[data-bottom-line="contact"]'
    expect(why(chair, line)).toEqual(['niet op het scherm: vader was er niet bij'])
    expect(chair.all(`${line} [data-do="release"]`)).toHaveLength(0)
  })

  it('releases the numbers of the last time together', async () => {
    const overleg = await withTheFather()
    await overleg.goesTo('schaal', 'directeVeiligheid')
    await overleg.scores('politie', 6)
    await overleg.reveals()
    const chair = await sitsDown(overleg)
    const line = chair.one('.answer [data-hidden], [data-answer] [data-hidden]')
    expect(line).toHaveTextContent(
      'De laatste cijfers staan niet op het scherm: vader was er niet bij.',
    )
    await chair.clicks('[data-do="release"]')
    await chair.presses('{Enter}')
    expect(Object.values(overleg.meeting.released)).toEqual([['A']])
    expect(chair.all('[data-answer] [data-hidden]')).toHaveLength(0)
  })
})

describe('a number', () => {
  it('of this part says nothing before the reveal, and after it who did not hear it', async () => {
    const overleg = await eenFocusoverleg({ invited: [...table, 'moeder', 'tante'] })
    await overleg.in({ type: 'attended', participant: 'tante', present: false })
    await overleg.goesTo('schaal')
    await overleg.scores('moeder', 8)
    const chair = await sitsDown(overleg)
    expect(chair.all('[data-hidden]')).toHaveLength(0)
    await overleg.reveals()
    await overleg.in({ type: 'attended', participant: 'tante', present: true })
    await chair.settle()
    const mother = `[data-score-row="participant:${people.moeder.id}"]`
    expect(why(chair, mother)).toEqual(['niet op het scherm: tante was er niet bij'])
    await chair.clicks(`${mother} [data-do="release"]`)
    await chair.presses('{Enter}')
    expect(why(chair, mother)).toEqual([])
    expect(chair.focused()).toBe(chair.one(`${mother} input`))
  })

  it('of part A is released before the reveal of part B too, with others', async () => {
    const overleg = await inPartB(async (each) => {
      await each.goesTo('schaal')
      await each.scores('politie', 8, 'omdat hij drie keer belde')
      await each.scores('gemeente', 6)
      await each.reveals()
    })
    const chair = await sitsDown(overleg)
    await chair.clicks('[data-score-row="participant:politie"] [data-do="release"]')
    expect(chair.all('[data-also]')).toHaveLength(1)
    await chair.clicks('[data-also]')
    await chair.clicks('[data-do="release-now"]')
    expect(Object.keys(overleg.meeting.released)).toHaveLength(2)
    await overleg.reveals()
    expect(wall(overleg)).toContain('"number":8')
    // A number comes without the words that were said about it in the other part.
    expect(wall(overleg)).not.toContain('drie keer belde')
  })
})

describe('a choice that hangs nowhere', () => {
  it('of a gate says why, and hangs once it is chosen here too', async () => {
    const overleg = await inPartB((each) =>
      each.answersGate('oordeel.poort', 'zorgen', { ground: 'er loopt een aangifte' }),
    )
    const chair = await sitsDown(overleg)
    expect(why(chair, '[data-answer]')).toEqual([
      'Deze keuze staat niet op het scherm: in een ander deel gezegd. Kies hier opnieuw als het ook nu geldt.',
    ])
    await chair.clicks('[data-gate-answer="zorgen"]')
    expect(wall(overleg)).toContain('"chosen":"zorgen"')
    // The words of part A stay behind, and that is said.
    expect(wall(overleg)).not.toContain('aangifte')
    expect(why(chair, '[data-answer]')).toEqual([
      'De onderbouwing staat niet op het scherm: in een ander deel gezegd. ',
    ])
  })

  it('of marks, an order and what was chosen in common says so too', async () => {
    const overleg = await inPartB(async (each) => {
      await each.says('om', 'beeld.krachten', 'oma is er', { id: 'oma' })
      await each.marks('beeld.krachten.veilig', ['oma'])
      await each.says('om', 'beeld.patronen', 'ruzie om geld', { id: 'geld' })
      await each.says('om', 'beeld.gevaar', 'het mes', { id: 'mes' })
      await each.choosesInCommon('beeld.gevaar', 'mes')
    })
    for (const id of ['oma', 'geld', 'mes'])
      await overleg.in({ type: 'released', item: id, to: 'B' })
    await overleg.goesTo('beeld.krachten.veilig')
    const chair = await sitsDown(overleg)
    expect(why(chair, '[data-answer]')).toEqual([
      'Deze keuze staat niet op het scherm: in een ander deel gezegd. ',
    ])
    await chair.goesTo('beeld.gevaar')
    expect(why(chair, '[data-answer]')).toEqual([
      'Deze keuze staat niet op het scherm: in een ander deel gezegd. Kies hier opnieuw als het ook nu geldt.',
    ])
    await chair.clicks(`${row('mes')} [data-do="common"]`)
    expect(why(chair, '[data-answer]')).toEqual([])
    expect(wall(overleg)).toContain('"common":"het mes"')
  })

  it('of how the group works together says so of what part A wrote', async () => {
    const overleg = await inPartB(async (each) => {
      await each.in({
        type: 'cooperationPut',
        cooperation: { part: 'A', timeline: 'de zitting is in mei' },
      })
      await each.goesTo('besluit.tijdslijn')
    })
    const chair = await sitsDown(overleg)
    expect(why(chair, '[data-form="cooperation"]')).toEqual([
      'Niet alles hiervan staat op het scherm: in een ander deel gezegd. ',
    ])
  })
})
