import { section, type Block, type Item } from './block'
import { foldCase, type TheCase } from './foldCase'
import { asRaw, textAt, type Raw } from './raw'
import { readingOf, type Reading } from './reading'
import { tellMeeting } from './tellMeeting'
import type { Words } from './words'

/** A case, readable, out of its facts as they stand in the backup; the last meeting first. */
export function tellCase(facts: readonly string[], words: Words): readonly Block[] {
  const one = foldCase(facts.map((line): Raw => asRaw(JSON.parse(line))))
  const reading = readingOf(one, words)
  const family = [...one.persons.values()].map((person) => ({
    text: textAt(person, 'label'),
    lines: reading.lines(person, 'label'),
  }))
  const practice = one.practice ? ` (${words.t('practice')})` : ''
  return [
    { kind: 'heading', level: 2, text: `${one.code || words.t('noCode')}${practice}` },
    ...standing(one, words).map((text): Block => ({ kind: 'line', text })),
    ...one.meetings.toReversed().flatMap((meeting) => tellMeeting(meeting, reading)),
    ...section(3, words.t('family'), family),
    ...section(
      3,
      words.t('relations'),
      one.relations.map((each) => relation(each, reading)),
    ),
    ...section(
      3,
      words.t('keptApart'),
      one.keptApart.map((each) => apart(each, reading)),
    ),
  ]
}

/** The code of a case, for the list of all. */
export function codeOf(facts: readonly string[]): string {
  const some = facts.filter((line) => /"type":"(caseOpened|codeChanged)"/.test(line))
  return foldCase(some.map((line): Raw => asRaw(JSON.parse(line)))).code
}

/** Whether it is closed, and until when it is kept; why, where somebody said so. */
function standing({ closed, retention }: TheCase, words: Words): readonly string[] {
  const said = (key: 'closed' | 'keptUntil', ground: string, date = '') =>
    words.t(ground === '' ? key : `${key}Because`, { ground, date })
  return [
    ...(closed === null ? [] : [said('closed', closed)]),
    ...(retention === null
      ? []
      : [said('keptUntil', retention.ground, words.date(retention.until))]),
  ]
}

function relation(each: Raw, { words, names }: Reading): Item {
  const kind = textAt(each, 'kind')
  const lead = words.list(`relation.${kind}`) ?? kind
  return { lead, text: `${names(each['from'])} – ${names(each['to'])}`, lines: [] }
}

function apart(each: Raw, { names, lines }: Reading): Item {
  return {
    text: `${names(each['one'])} – ${names(each['other'])}`,
    lines: lines(each, 'one', 'other'),
  }
}
