import { FIELDS, inWords, type Field, type Noun } from '#conference'
import { REGISTERS, textsFor } from '#i18n'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { agreement } from '../../../src/conference/agreement/agreement'
import { bottomLine } from '../../../src/conference/bottomLine/bottomLine'
import { weighing } from '../../../src/conference/choice/choice'
import { cooperation } from '../../../src/conference/cooperation/cooperation'
import { entry } from '../../../src/conference/entry/entry'
import { person } from '../../../src/conference/person/person'
import { participant } from '../../../src/conference/plan/plan'
import { safetyNote } from '../../../src/conference/safety/safety'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import { everyFact } from '../fixtures/everyFact'
import { filled } from './filled'

interface Thing {
  readonly entries: Readonly<Record<string, unknown>>
}

const things: Readonly<Record<Noun, Thing>> = {
  agreement,
  bottomLine,
  cooperation,
  entry,
  participant,
  person,
  safety: safetyNote,
  weighing,
}

/** Where a thing belongs: nobody fills these in, so that they have no row. */
const PLACE = new Set(['id', 'phase', 'part', 'question'])
/** Of the safety log its audience is no field: it is always for professionals. */
const BESIDE: Readonly<Record<string, string>> = { 'safety.audience': 'chosen by nobody' }

/** What is wrong with the fields of a thing, each in a sentence that says what to do. */
function faultsOf(noun: string, thing: Thing, rows: Readonly<Record<string, Field>>) {
  const withoutRow = Object.keys(thing.entries)
    .filter((name) => !PLACE.has(name) && BESIDE[`${noun}.${name}`] === undefined)
    .filter((name) => !Object.hasOwn(rows, name))
    .map((name) => `${noun}.${name} has no row: write one in the table of ${noun}.`)
  const unseen = Object.entries(rows)
    .filter(([name]) => !NOWHERE.has(`${noun}.${name}`))
    .filter(([, { form, details, wall, paper, list, json }]) =>
      [form, details, wall, paper, list, json].every((place) => place === undefined),
    )
    .map(([name]) => `${noun}.${name} is shown nowhere: say in its row where, or leave it out.`)
  return [...withoutRow, ...unseen]
}

/** Kept, and told nowhere. */
const NOWHERE = new Set(['agreement.idea'])

const nouns = Object.keys(FIELDS).filter((name): name is Noun => name in things)

describe('the tables of fields', () => {
  it.each(nouns)('%s: each field of what is stored has a row, and each row a place', (noun) => {
    expect(faultsOf(noun, things[noun], FIELDS[noun])).toEqual([])
  })

  it('say so where a field is added beside them, or shown nowhere', () => {
    const planted = v.object({ ...agreement.entries, mood: v.optional(v.string()) })
    expect(faultsOf('agreement', planted, FIELDS.agreement)).toEqual([
      'agreement.mood has no row: write one in the table of agreement.',
    ])
    const row: Field = { kind: 'text', schema: v.optional(v.string()) }
    expect(faultsOf('agreement', planted, { ...FIELDS.agreement, mood: row })).toEqual([
      'agreement.mood is shown nowhere: say in its row where, or leave it out.',
    ])
  })

  it.each(REGISTERS)('have a word for every field and every choice in %s', async (register) => {
    const texts = await textsFor(register)
    for (const noun of nouns) {
      for (const [name, row] of Object.entries<Field>(FIELDS[noun])) {
        for (const value of row.values ?? []) texts.option(row.words ?? '', value)
        if (isSaid(row)) expect(texts.field(`${noun}.${name}`, 'name')).not.toBe('')
      }
    }
  })

  it('are told whole by the case with every fact in it', async () => {
    const { history } = await everyFact()
    const said = JSON.stringify(history.facts)
    const missing = nouns.flatMap((noun) =>
      Object.keys(FIELDS[noun]).filter((name) => !said.includes(`"${name}":`)),
    )
    expect(missing).toEqual([])
  })
})

/** Whether the words of a field follow from its row. */
function isSaid({ form, details, wall, paper, list }: Field): boolean {
  const places: readonly unknown[] = [details, wall, list]
  return (
    places.includes(true) ||
    form === 'more' ||
    form === 'choices' ||
    form === 'asked' ||
    paper === 'everyone' ||
    paper === 'professionals'
  )
}

describe('what is taken back of what is filled in', () => {
  it('leaves no word of any field of the cooperation or of a weighing once the meeting is closed', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.says('politie', 'besluit.brainstorm', 'noodknop', { id: 'i' })
    const word = (_: Field, name: string) => `WEG${name}`
    const cooperation = filled('cooperation', { part: 'A' }, word)
    await overleg.in({ type: 'cooperationPut', cooperation })
    await overleg.weighs('i', filled('weighing', {}, word))
    expect(overleg.log.text('case')).toContain('WEGtimeline')
    expect(overleg.log.text('case')).toContain('WEGexpert')
    await overleg.in({ type: 'cooperationPut', cooperation: { part: 'A' } })
    await overleg.weighs('i', {})
    await overleg.closes()
    expect(overleg.log.text('case').match(/WEG\w+/g)).toBeNull()
  })
})

describe('a field in words', () => {
  const teller = {
    day: (iso: string) => `dag ${iso}`,
    option: (list: string, value: string) => `${list} ${value}`,
    who: () => 'iemand',
    person: (id: string) => (id === 'apart' ? '' : id),
  }

  it('is nothing where nothing stands there, or where only its own code knows what it means', () => {
    const { what, for: whom, idea, support } = FIELDS.agreement
    expect(inWords(what, undefined, teller)).toBeNull()
    expect(inWords(what, ' ', teller)).toBeNull()
    expect(inWords(support, false, teller)).toBeNull()
    expect(inWords(support, true, teller)).toBe('')
    expect(inWords(whom, ['apart'], teller)).toBeNull()
    expect(inWords(idea, 'an-id', teller)).toBeNull()
    expect(inWords(FIELDS.entry.by, 'a-seat', teller)).toBeNull()
  })
})
