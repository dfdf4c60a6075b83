import fc from '../../random'
import { describe, expect, it } from 'vitest'
import type { Entry, FactBody } from '#conference'
import { composePaper, reportable } from '#documents'
import { everybodyMayRead, markedCase, recipes } from '../markedCase'
import { fourAgreements, held, meetingOf, table, tell } from '../story'
import { paperText } from './everyPaper'

function said(change: Partial<Entry> & { readonly id: string }, meeting = 'o1'): FactBody {
  return {
    type: 'entryPut',
    meeting,
    entry: {
      phase: 'directeVeiligheid',
      question: 'beeld.zorgen',
      part: 'A',
      text: 'Er is weer geroepen',
      audience: 'everyone',
      about: ['m'],
      ...change,
    },
  }
}

async function report(facts: readonly FactBody[], entries: readonly string[], meeting = 'o1') {
  const state = tell(facts)
  return paperText(
    await composePaper({ kind: 'report', entries }, state, meetingOf(state, meeting), 'nl'),
  )
}

function offered(facts: readonly FactBody[], meeting = 'o1') {
  const state = tell(facts)
  return reportable(state, meetingOf(state, meeting)).map(({ question, entries }) => [
    question,
    entries.map(({ id }) => id),
  ])
}

const worry = said({ id: 'z1', by: 'pol', certainty: 'suspicion', source: 'melding van de buren' })

describe('the running report', () => {
  it('holds nothing of what was said until it is chosen', async () => {
    const text = await report([...fourAgreements, worry], [])
    expect(text).toContain('Uit het gesprek is niets overgenomen.')
    expect(text).not.toContain('geroepen')
    expect(text).toContain('AWARE-knop')
  })

  it('holds what was chosen by question, with whose it is and how sure', async () => {
    const danger = said({ id: 'z2', question: 'beeld.gevaar', text: 'Hij komt terug' })
    const text = await report([...fourAgreements, danger, worry], ['z2', 'z1'])
    expect(text).toMatch(
      /Zorgen\nEr is weer geroepen \/ moeder · vermoeden \| wijkagent, Politie \/ melding van de buren\n\nGrootste gevaar\nHij komt terug \/ moeder \| niet vastgelegd/,
    )
  })

  it('offers nothing for the chair, for professionals, or without words', () => {
    const facts = [
      ...fourAgreements,
      worry,
      said({ id: 'c', audience: 'chair' }),
      said({ id: 'p', audience: 'professionals' }),
      said({ id: 'e', text: ' ' }),
    ]
    expect(offered(facts)).toEqual([['beeld.zorgen', ['z1']]])
  })

  it('offers of part A only what was released to the family', async () => {
    const [fact, ...rest] = held('o1', {
      parts: [
        { id: 'A', present: ['pr', 'pol', 'vt'] },
        { id: 'B', present: table.map(({ id }) => id) },
      ],
    })
    const facts = [...fourAgreements.slice(0, 5), fact!, ...rest, worry]
    expect(offered(facts)).toEqual([])
    expect(await report(facts, ['z1'])).not.toContain('geroepen')
    const released: FactBody = { type: 'released', meeting: 'o1', item: 'z1', to: 'B' }
    expect(await report([...facts, released], ['z1'])).toContain('geroepen')
  })

  it('holds at a follow-up meeting only what is new', async () => {
    const facts: readonly FactBody[] = [
      ...fourAgreements,
      worry,
      { type: 'meetingClosed', meeting: 'o1' },
      ...held('o2', { start: '2026-12-17T09:30' }),
      said({ id: 'z3', text: 'er is  weer geroepen', certainty: 'suspicion', by: 'vt' }, 'o2'),
      said({ id: 'z4', text: 'Er is weer geroepen', certainty: 'fact' }, 'o2'),
      { type: 'agreementFollowed', meeting: 'o2', followUp: { agreement: 'a1', status: 'done' } },
    ]
    expect(offered(facts, 'o2')).toEqual([['beeld.zorgen', ['z4']]])
    const text = await report(facts, ['z3', 'z4'], 'o2')
    expect(text).toContain('nieuw of anders is sinds het overleg van 3 december 2026')
    expect(text).toContain('Er is weer geroepen / moeder · feit')
    expect(text).toContain('Van eerder: 1 afgerond, 3 nog open')
    expect(text).not.toMatch(/vermoeden|AWARE|Geen contact tussen/)
  })

  it('holds, whatever is asked for, nothing that not everybody may read', async () => {
    await fc.assert(
      fc.asyncProperty(recipes, async (recipe) => {
        const { facts, meeting: id } = markedCase(recipe)
        const state = tell(facts)
        const ids = ['w', 'e0', 'e1', 'e2', 'n', 'p', 's']
        const paper = await composePaper(
          { kind: 'report', entries: ids },
          state,
          meetingOf(state, id),
          'nl',
        )
        const text = JSON.stringify(paper)
        const meeting = meetingOf(state, 'o1')
        const words = (each: string) => meeting.entries.find((entry) => entry.id === each)!.text
        const kept = [
          words('e1'),
          words('e2'),
          ...meeting.notes.map((note) => note.text),
          ...meeting.parked.map((parked) => parked.text),
          ...meeting.scores.map(({ ground = '' }) => ground),
          ...Object.values(meeting.gates).map(({ ground }) => ground),
          ...Object.values(meeting.commons).map((common) => common.text ?? ''),
        ]
        expect(kept.filter((mark) => text.includes(mark))).toEqual([])
        const may = recipe.worry.audience === 'everyone' && everybodyMayRead(recipe, recipe.worry)
        // It may stand there too as the ground of an agreement that everybody may read.
        if (!may) expect(text).not.toContain(words('w'))
        else if (!recipe.isEarlier) expect(text).toContain(words('w'))
      }),
      { numRuns: 150 },
    )
  })
})
