import type { Names } from './names'
import { asRaw, isRaw, textAt, type Raw } from './raw'
import type { Words } from './words'

/** Fields that tell nothing by themselves, or are told elsewhere. */
const SILENT = new Set([
  'id',
  'phase',
  'part',
  'question',
  'text',
  'idea',
  'serves',
  'of',
  'beforehand',
])
/** Fields with people. */
const PEOPLE = new Set([
  'who',
  'withWhom',
  'for',
  'guard',
  'decides',
  'about',
  'person',
  'owner',
  'said',
  'saidBy',
  'contact',
  'casusregisseur',
])
const DATES = new Set(['due', 'check', 'next', 'by'])
/** From which list of the guide the word of a field comes. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  certainty: ['certainty'],
  audience: ['audience'],
  domain: ['domain'],
  slot: ['slot'],
  value: ['value', 'cooperation', 'yesno'],
  nature: ['riskKind'],
  reach: ['riskKind'],
  kind: ['agreementKind'],
  term: ['term'],
  company: ['company'],
  level: ['level'],
  bearable: ['bearable'],
  status: ['followUp'],
  change: ['change'],
  lives: ['lives'],
  outcome: ['outcome'],
}

/** What is known of a thing beside its text, a line for each field; fields that are newer than this page too. */
export function fieldLines(
  thing: Raw,
  words: Words,
  names: Names,
  besides: readonly string[] = [],
): readonly string[] {
  return Object.entries(thing).flatMap(([key, value]) => {
    if (SILENT.has(key) || besides.includes(key)) return []
    const said = valueOf(key, value, words, names)
    return said === '' ? [] : [`${words.field(key)}: ${said}`]
  })
}

function valueOf(key: string, value: unknown, words: Words, names: Names): string {
  if (typeof value === 'boolean') return words.t(value ? 'yes' : 'no')
  if (typeof value === 'number') return String(value)
  if (key === 'differs' && Array.isArray(value)) return dissent(value.map(asRaw), names)
  if (PEOPLE.has(key) && value !== '') return names(value)
  if (typeof value === 'string') return textOf(key, value, words)
  if (Array.isArray(value)) return value.map(String).join(', ')
  return isRaw(value) ? told(value, words) : ''
}

/** Whether somebody was told, or why not; as it stands in the file where it is something newer. */
function told(value: Raw, words: Words): string {
  if (typeof value['yes'] !== 'boolean') return JSON.stringify(value)
  const note = textAt(value, 'note')
  return `${words.t(value['yes'] ? 'yes' : 'no')}${note === '' ? '' : `, ${note}`}`
}

function textOf(key: string, text: string, words: Words): string {
  if (DATES.has(key)) return words.date(text)
  const [found] = (LISTS[key] ?? []).flatMap((list) => words.list(`${list}.${text}`) ?? [])
  return found ?? text
}

function dissent(all: readonly Raw[], names: Names): string {
  return all.map((each) => `${names(each['who'])} (${textAt(each, 'reason')})`).join('; ')
}
