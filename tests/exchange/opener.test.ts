import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold, type Fact } from '#conference'
import type { Block } from '../../src/exchange/opener/block'
import { foldCase } from '../../src/exchange/opener/foldCase'
import { asJson, everything, factsOf, openFile } from '../../src/exchange/opener/openFile'
import type { Raw } from '../../src/exchange/opener/raw'
import { readSections } from '../../src/exchange/opener/readSections'
import { tellCase } from '../../src/exchange/opener/tellCase'
import { wordsIn, type Language, type Lists } from '../../src/exchange/opener/words'
import en from '../../src/exchange/opener/words/en.json'
import nl from '../../src/exchange/opener/words/nl.json'
import { busyCase } from './busyCase'
import { laptop, granted, PASSPHRASE } from './laptop'
import { sealed } from './sealing'
import { someCase } from './someCase'
import { processorTime } from '../processorTime'

// The opener knows no line of the program; here the two are held against each other.

const listsOf = (register: string): Record<string, string> =>
  Object.assign(
    {},
    ...['guide', 'lists', 'fields'].map((name) =>
      JSON.parse(readFileSync(`src/i18n/locales/${register}/${name}.json`, 'utf8')),
    ),
  )
const lists: Lists = { nl: listsOf('nl'), en: listsOf('en') }

const lines = (facts: readonly Fact[]) => facts.map((fact) => JSON.stringify(fact))
const told = (facts: readonly string[], language: Language = 'nl') =>
  tellCase(facts, wordsIn(language, lists)).flatMap(linesOf)
const linesOf = (block: Block): readonly string[] =>
  block.kind === 'items'
    ? block.items.flatMap(({ lead, text, lines: more }) => [lead ?? '', text, ...more])
    : [block.text]

describe('what the opener makes of a log', () => {
  it.each([someCase('A'), busyCase('B')])('is what the program makes of it', (...log) => {
    const state = fold(log)
    const seen = foldCase(JSON.parse(JSON.stringify(log)) as readonly Raw[])
    const { code, practice, persons, relations, keptApart } = seen
    expect({ code, practice, persons: [...persons.values()], relations, keptApart }).toEqual({
      code: state.code,
      practice: state.practice,
      persons: state.persons,
      relations: state.relations,
      keptApart: state.keptApart,
    })
    expect(seen.closed).toBe(state.closed?.ground ?? null)
    expect(seen.retention).toEqual(state.retention)
    expect(seen.meetings).toHaveLength(state.meetings.length)
    for (const [index, meeting] of state.meetings.entries()) {
      const { things, plan, closed } = seen.meetings[index]!
      const of = (kind: string) => [...(things.get(kind)?.values() ?? [])]
      expect(plan).toEqual(meeting.plan)
      expect(closed).toBe(meeting.status === 'closed')
      expect(of('entry')).toEqual(meeting.entries)
      expect(of('agreement')).toEqual(meeting.agreements)
      expect(of('bottomLine')).toEqual(meeting.bottomLines)
      expect(of('score')).toEqual(meeting.scores)
      expect(of('gate')).toEqual(Object.values(meeting.gates))
      expect(of('common')).toEqual(Object.values(meeting.commons))
      expect(of('ranking')).toEqual(Object.values(meeting.rankings))
      expect(of('followUp')).toEqual(Object.values(meeting.followUps))
      expect(of('check')).toEqual(Object.values(meeting.bottomLineChecks))
      expect(of('parked')).toEqual(meeting.parked)
      expect(of('note')).toEqual(meeting.notes)
      expect(of('cooperation')).toEqual(meeting.cooperation === null ? [] : [meeting.cooperation])
      expect(of('closingPlan')).toEqual(meeting.closingPlan === null ? [] : [meeting.closingPlan])
    }
  })

  it('reads aloud in Dutch', () => {
    const text = told(lines(busyCase('OEF-02')))
    for (const line of [
      'OEF-02-b',
      'Afgesloten: Het is een half jaar veilig',
      'Overleg van donderdag 17 december 2026, 09:30',
      'focusoverleg · Directe veiligheid',
      'Politie (wijkagent)',
      'Regelt de AWARE-knop en legt die uit',
      'Wanneer: maandag 7 december 2026',
      'Voor wie: moeder',
      'Klaar als: moeder heeft geoefend',
      'Geen contact zonder dat een derde erbij is',
      'Bewaker: Veilig Thuis (medewerker)',
      'Opnieuw bekijken: dinsdag 8 december 2026',
      'Bij niet nakomen: Bellen met Veilig Thuis',
      'Ja, nog zorgen',
      'Weer teruggebrachte zin · Er wordt elke nacht geschreeuwd',
      'Ziet het anders: moeder (ziet het minder somber)',
      'Stand: deels gedaan',
      'Nagekomen: ja',
      'geen cijfer',
      '8',
      `1 = ${lists.nl['directeVeiligheid.schaal|low']}; 10 = ${lists.nl['directeVeiligheid.schaal|high']}`,
      'Zekerheid: feit',
      'Uitkomst: volgende keer',
      'Eigen notitie',
      'moeder – vader',
    ]) {
      expect(text).toContain(line)
    }
    expect(text).not.toContain('Teruggenomen zin')
    expect(text).not.toContain('De ruit is stuk')
    expect(text.join('\n')).not.toMatch(/undefined|\[object|"kind"/)
  })

  it('reads aloud in English, with the same words known', () => {
    expect(Object.keys(en)).toEqual(Object.keys(nl))
    const text = told(lines(busyCase('OEF-02')), 'en')
    expect(text).toContainEqual(
      expect.stringMatching(/^Meeting of Thursday,? 17 December 2026, 09:30$/),
    )
    expect(text).toContainEqual(expect.stringMatching(/^By when: Monday,? 7 December 2026$/))
  })

  it('says that a case is closed and until when it is kept, and why where somebody said so', () => {
    const ended = (closing: string, until: string) =>
      told([
        ...lines(someCase('A')),
        JSON.stringify({ type: 'retentionSet', until: '2028-01-31', ground: until }),
        JSON.stringify({ type: 'caseClosed', ground: closing, kept: 'agreements' }),
      ]).slice(1, 3)
    expect(ended('', '')).toEqual(['Afgesloten', 'Bewaren tot maandag 31 januari 2028'])
    expect(ended('weer veilig', 'de maatregel loopt door')).toEqual([
      'Afgesloten: weer veilig',
      'Bewaren tot maandag 31 januari 2028: de maatregel loopt door',
    ])
    expect(told(lines(someCase('A'))).join('\n')).not.toMatch(/Afgesloten|Bewaren tot/)
  })

  it('shows a field that is newer than the page, under its own name', () => {
    const facts = lines(someCase('A')).map((line) =>
      line.replace('"what":"Regelt', '"vervoer":"met de bus","what":"Regelt'),
    )
    expect(told(facts)).toContain('vervoer: met de bus')
  })
})

describe('the opener opens', () => {
  it('a backup, case by case, and gives all of it as JSON', async () => {
    const one = laptop({ a: busyCase('A'), b: someCase('B') })
    one.settings.kept = ['Politie']
    one.damaged.set('b', 2)
    const { file } = granted(await one.backups.make(PASSPHRASE))
    const backup = await openFile(file, PASSPHRASE)
    expect(backup.made).toBe('2026-12-03T11:00:00.000Z')
    expect(backup.cases).toEqual([
      { id: 'a', code: 'A-b', incomplete: false },
      { id: 'b', code: 'B', incomplete: true },
    ])
    expect(await factsOf(backup, 'b')).toEqual(lines(someCase('B')))
    const text = await new Blob([...(await everything(backup))]).text()
    const all = JSON.parse(text) as readonly { readonly log?: unknown; readonly record: string }[]
    expect(all.map(({ record }) => record)).toEqual(['manifest', 'settings', 'case', 'case', 'end'])
    expect(all[2]?.log).toEqual(busyCase('A'))
    const alone = asJson({ record: { case: 'b' }, facts: await factsOf(backup, 'b') })
    expect(JSON.parse(alone)).toEqual({ case: 'b', log: someCase('B') })
  })

  it('nothing else', async () => {
    const { file } = granted(await laptop().backups.make(PASSPHRASE))
    await expect(openFile(file, 'een ander geheim')).rejects.toThrow(/^no identity matched/)
    await expect(openFile(new Blob(['?']), PASSPHRASE)).rejects.toThrow('invalid version')
    const half = openFile(file.slice(0, file.size - 1), PASSPHRASE)
    await expect(half).rejects.toThrow('tag')
    await expect(openFile(await sealed('{"a":1}\n'), PASSPHRASE)).rejects.toThrow('no end')
  })
})

describe('a file that would stop the machine', () => {
  const stream = (pieces: readonly Uint8Array[]) => async () =>
    new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const piece of pieces) controller.enqueue(piece)
        controller.close()
      },
    })

  it('of one line without an end is refused, and soon', async () => {
    const piece = new Uint8Array(64 * 1024).fill(0x61)
    const endless = stream(Array.from({ length: 1_000 }, () => piece))
    const began = processorTime()
    await expect(readSections(endless).next()).rejects.toThrow('too long')
    expect(processorTime() - began).toBeLessThan(5_000)
  })

  it('of one long line in many pieces is read in one go', async () => {
    const text = `${JSON.stringify({ record: 'end', filled: 'x'.repeat(4_000_000) })}\n`
    const bytes = new TextEncoder().encode(text)
    const pieces = Array.from({ length: 4_000 }, (_, at) =>
      bytes.subarray(at * 1_001, (at + 1) * 1_001),
    )
    const began = processorTime()
    const { value } = await readSections(stream(pieces)).next()
    expect(value?.record['record']).toBe('end')
    expect(processorTime() - began).toBeLessThan(5_000)
  })

  it('that asks for more memory than a laptop has is refused before any is asked for', async () => {
    const head = `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 20\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`
    const began = processorTime()
    await expect(openFile(new Blob([head, 'x'.repeat(200)]), PASSPHRASE)).rejects.toThrow('costly')
    expect(processorTime() - began).toBeLessThan(1_000)
  })
})
