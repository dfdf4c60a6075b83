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
/** A day, or a local day and time, whatever field it stands in. */
const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/
/** From which list of the guide the word of a field comes, where its name is not the name of the list. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  value: ['value', 'cooperation', 'yesno'],
  nature: ['riskKind'],
  reach: ['riskKind'],
  kind: ['agreementKind'],
  status: ['followUp'],
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
  if (DATE.test(text)) return words.date(text)
  const [found] = (LISTS[key] ?? [key]).flatMap((list) => words.list(`${list}.${text}`) ?? [])
  return found ?? text
}

function dissent(all: readonly Raw[], names: Names): string {
  return all.map((each) => `${names(each['who'])} (${textAt(each, 'reason')})`).join('; ')
}
