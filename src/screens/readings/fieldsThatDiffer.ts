import { toldFields, type CaseState, type Fact, type Noun, type ToldField } from '#conference'
import { formatDate, type TextKey, type Texts } from '#i18n'
import { namesFor } from './readingWords'

/** What stands beside the words and is not the same in each of these readings: for each of them a line a field. */
export function fieldsThatDiffer(
  readings: readonly Fact[],
  state: CaseState,
  texts: Texts,
): readonly (readonly string[])[] {
  const told = readings.map((fact) => toldOf(fact, state, texts))
  const put = told.filter((each) => each !== null)
  const differs = (name: string) => new Set(put.map((fields) => wordsIn(fields, name))).size > 1
  return told.map((fields, at) => {
    const noun = fields === null ? null : thingIn(readings[at])?.noun
    if (fields === null || noun === null || noun === undefined) return []
    const names = [...new Set(put.flatMap((each) => each.map(({ name }) => name)))]
    return names
      .filter((name) => !WORDS.has(`${noun}.${name}`) && differs(name))
      .map((name) => lineOf(noun, name, wordsIn(fields, name), texts))
  })
}

/** What is said above them already. */
const WORDS: ReadonlySet<string> = new Set([
  'entry.text',
  'agreement.what',
  'bottomLine.text',
  'safety.seenBy',
  'person.label',
])

/** Fields that no form names by a word of its own. */
const names: Readonly<Record<string, TextKey<'readings'>>> = {
  'agreement.who': 'field.who',
  'agreement.by': 'field.before',
  'agreement.for': 'field.for',
  'agreement.why': 'field.why',
  'agreement.withWhom': 'field.withWhom',
  'bottomLine.guard': 'field.guard',
  'bottomLine.for': 'field.for',
  'safety.since': 'field.since',
  'safety.saidBy': 'field.saidBy',
  'safety.about': 'field.for',
  'person.lives': 'field.lives',
  'weighing.client': 'field.client',
  'weighing.bearable': 'field.bearable',
  'weighing.bearableNote': 'field.bearable',
  'weighing.term': 'field.term',
  'weighing.level': 'field.level',
  'weighing.expert': 'field.expert',
  'weighing.ground': 'field.why',
}

function lineOf(noun: Noun, name: string, words: string | null, texts: Texts): string {
  const own = names[`${noun}.${name}`]
  const called =
    own === undefined ? texts.field(`${noun}.${name}`, 'name') : texts.t('readings', own)
  const said = words ?? texts.t('readings', 'field.empty')
  return said === '' ? called : `${called}: ${said}`
}

function wordsIn(fields: readonly ToldField[], name: string): string | null {
  return fields.find((each) => each.name === name)?.words ?? null
}

function thingIn(fact: Fact | undefined): { readonly noun: Noun; readonly thing: object } | null {
  switch (fact?.type) {
    case 'entryPut':
      return { noun: 'entry', thing: fact.entry }
    case 'agreementPut':
      return { noun: 'agreement', thing: fact.agreement }
    case 'bottomLinePut':
      return { noun: 'bottomLine', thing: fact.bottomLine }
    case 'safetyNoted':
      return { noun: 'safety', thing: fact.safety }
    case 'personPut':
      return { noun: 'person', thing: fact.person }
    case 'cooperationPut':
      return { noun: 'cooperation', thing: fact.cooperation }
    case 'ideaWeighed':
      return { noun: 'weighing', thing: fact.weighing }
    default:
      return null
  }
}

function toldOf(fact: Fact, state: CaseState, texts: Texts): readonly ToldField[] | null {
  const of = thingIn(fact)
  if (of === null) return null
  const { who, person } = namesFor(state, fact)
  const day = (iso: string) => formatDate(iso, 'weekday', texts.register)
  const told = toldFields(of.noun, {}, of.thing, { who, person, day, option: texts.option })
  // Somebody at the table, and several of them, are of a kind that only their own code knows.
  if (fact.type === 'entryPut' && fact.entry.by !== undefined)
    return [...told, { name: 'by', words: who({ kind: 'participant', id: fact.entry.by }) }]
  if (fact.type === 'agreementPut' && fact.agreement.withWhom.length > 0)
    return [...told, { name: 'withWhom', words: fact.agreement.withWhom.map(who).join(', ') }]
  return told
}
