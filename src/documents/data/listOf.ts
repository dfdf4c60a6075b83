import { dayIn } from '#base'
import type { Agreement, BottomLine, CaseState, Meeting, Noun, Who } from '#conference'
import { FIELDS, nameOf, namesWhere, personLabel, toldFields } from '#conference'
import type { Texts } from '#i18n'
import { groundOf } from '../compose/ground'
import { roleOf } from '../compose/naming'
import { passedWords } from '../compose/passed'
import { sharedBottomLines } from '../compose/sharedBottomLines'
import { checkedLines, followedLines } from '../compose/soFar'
import { sourceOf, type Source } from '../compose/source'
import { agreementToldWords, bottomLineToldWords } from '../compose/told'
import type { Line } from '../paper'
import { csvOf } from './csvOf'
import { sharedAgreements } from './sharedAgreements'

/**
 * The agreements as a list for a spreadsheet: this meeting's and those still open of before, by date; then the bottom lines
 * that hold, with who guards them and the day on which they are looked at again; of each what became of it so far.
 */
export function listOf(state: CaseState, meeting: Meeting, texts: Texts): string {
  const source = sourceOf(state, meeting, texts)
  const rows = [
    ...sharedAgreements(source).map(({ agreement, made }) =>
      agreementCells(source, agreement, made),
    ),
    ...sharedBottomLines(source).map(({ bottomLine, made }) =>
      bottomLineCells(source, bottomLine, made),
    ),
  ]
  const columns = columnsOf(texts)
  return csvOf([
    columns.map(([, head]) => head),
    ...rows.map((cells) => columns.map(([name]) => cells[name] ?? '')),
  ])
}

/** The fields of which their row says that they are a column. */
const LISTED = [
  ...namesWhere(FIELDS.agreement, { list: true }).map((name) => `agreement.${name}`),
  ...namesWhere(FIELDS.bottomLine, { list: true }).map((name) => `bottomLine.${name}`),
]

/** The cells of a row by the name of their column; what is not there is empty. */
type Cells = Readonly<Record<string, string | undefined>>

/** The columns, each with its name and its head: what is written by hand, and the fields whose row says so. */
function columnsOf({ t, field }: Texts): readonly (readonly [name: string, head: string])[] {
  return [
    ['who', t('documents', 'agreements.who')],
    ['role', t('documents', 'list.role')],
    ['with', t('documents', 'list.with')],
    ['what', t('documents', 'list.what')],
    ['why', t('documents', 'list.why')],
    ['for', t('documents', 'agreements.for')],
    ['when', t('documents', 'agreements.when')],
    ['agreed', t('documents', 'list.agreed')],
    ['passed', t('documents', 'list.passed')],
    ['told', t('documents', 'list.told')],
    ['kind', t('documents', 'list.kind')],
    ...LISTED.map((name) => [name, field(name, 'name')] as const),
    ['soFar', t('documents', 'list.soFar')],
  ]
}

function agreementCells(source: Source, agreement: Agreement, made: Meeting): Cells {
  const { state, texts } = source
  const { who, withWhom, what, by } = agreement
  return {
    ...whoCells(source, made, who),
    with: withWhom.map((each) => nameOf(state, made, each)).join(', '),
    what,
    why: groundOf(source, agreement),
    for: agreement.for.map((id) => personLabel(state, id)).join(', '),
    when: by,
    agreed: dayIn(made.plan.start),
    passed: passedWords(source, by),
    told: agreementToldWords(source, agreement),
    kind: texts.t('documents', 'list.agreement'),
    ...fieldCells(source, made, 'agreement', agreement),
    soFar: inOneLine(followedLines(source, agreement, made)),
  }
}

function bottomLineCells(source: Source, bottomLine: BottomLine, made: Meeting): Cells {
  const { state, texts } = source
  const { guard, text, check, for: whom = [] } = bottomLine
  return {
    ...whoCells(source, made, guard),
    what: text,
    for: whom.map((id) => personLabel(state, id)).join(', '),
    when: check,
    agreed: dayIn(made.plan.start),
    passed: passedWords(source, check),
    told: bottomLineToldWords(source, bottomLine),
    kind: texts.t('documents', 'bottomLines.what'),
    ...fieldCells(source, made, 'bottomLine', bottomLine),
    soFar: inOneLine(checkedLines(source, bottomLine, made)),
  }
}

/** What stands in the fields that have a column; of a flag that it is so, and dates as a spreadsheet reads them. */
function fieldCells(source: Source, made: Meeting, noun: Noun, thing: object): Cells {
  const { state, texts } = source
  const told = toldFields(noun, { list: true }, thing, {
    day: (iso) => iso,
    option: texts.option,
    who: (who) => nameOf(state, made, who),
    person: (id) => personLabel(state, id),
  })
  const yes = texts.t('lists', 'yesno.yes')
  return Object.fromEntries(told.map(({ name, words }) => [`${noun}.${name}`, words || yes]))
}

/** How somebody is called, and their role at that table; empty where nobody is known. */
function whoCells({ state, texts }: Source, made: Meeting, who: Who | undefined): Cells {
  const seat =
    who?.kind === 'participant'
      ? made.plan.participants.find((each) => each.id === who.id)
      : undefined
  return {
    who: who && nameOf(state, made, who),
    role: seat && roleOf(texts, seat),
  }
}

function inOneLine(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ')
}
