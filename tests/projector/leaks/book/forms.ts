import type { Command } from '#conference'
import type { Notes } from './book'
import type { Loose } from './choices'
import { choice, dissents, keysOf, text } from './choices'

/** What stands in a form that is sent whole, and the keys of what stood in it. */
interface Form {
  readonly before: readonly string[]
  readonly now: readonly Loose[]
}

/** What a choice says; null where the command is none. */
export function formOf(notes: Notes, command: Command, phase: string): Form | null {
  switch (command.type) {
    case 'answerGate': {
      const form = `gate ${phase}.${command.question}`
      const answer = choice(notes, `${form} answer`, command.answer)
      const ground = text(`${form} ground`, command.ground)
      return {
        before: keysOf(notes, form),
        now: [answer, ...ground, ...dissents(form, command.differs)],
      }
    }
    case 'commonChosen': {
      const { question, entry, text: words, differs } = command.common
      const form = `common ${command.common.phase}.${question}`
      const isNothing = entry === undefined && (words ?? '').trim() === ''
      const chosen = choice(notes, `${form} entry`, entry ?? null)
      const said = [chosen, ...text(`${form} text`, words), ...dissents(form, differs)]
      return { before: keysOf(notes, form), now: isNothing ? [] : said }
    }
    case 'ranked': {
      const { question, order, differs } = command.ranking
      const form = `ranking ${command.ranking.phase}.${question}`
      const chosen = choice(notes, `${form} order`, order)
      return { before: keysOf(notes, form), now: [chosen, ...dissents(form, differs)] }
    }
    case 'marked': {
      const { question, items } = command.marking
      const key = `marks ${command.marking.phase}.${question}`
      return { before: [], now: [choice(notes, key, items)] }
    }
    case 'dotsPlaced': {
      const { question, by, placed } = command.dots
      const key = `dots ${command.dots.phase}.${question} ${by}`
      return { before: [], now: [choice(notes, key, placed)] }
    }
    case 'ideasChosen':
      return chosenIdeas(notes, command.phase, command.entries)
    default:
      return null
  }
}

/** What stands in the fields of a form; null where the command is none. */
export function fieldsOf(notes: Notes, command: Command): Form | null {
  switch (command.type) {
    case 'ideaWeighed': {
      const form = `weighing ${command.entry}`
      const now = fields(form, command.weighing).map((each) => ({ ...each, of: command.entry }))
      return { before: keysOf(notes, form), now }
    }
    case 'cooperationPut': {
      const now = fields('cooperation', command.cooperation)
      return { before: keysOf(notes, 'cooperation'), now }
    }
    case 'closingPlanPut':
      return { before: keysOf(notes, 'closing'), now: fields('closing', command.closingPlan) }
    case 'agreementFollowed': {
      const { agreement, status, closed } = command.followUp
      const key = `followed ${agreement} status`
      return { before: [], now: [{ key, words: JSON.stringify([status, closed]) }] }
    }
    case 'bottomLineChecked': {
      // What is not said again stays as it was.
      const { bottomLine, note: _note, ...said } = command.check
      return { before: [], now: fields(`checked ${bottomLine}`, said) }
    }
    default:
      return null
  }
}

function fields(form: string, of: object): readonly Loose[] {
  return Object.entries(of)
    .filter(([field]) => field !== 'part')
    .map(([field, value]: readonly [string, unknown]) => ({
      key: `${form} ${field}`,
      words: JSON.stringify(value),
      whom: isSomebody(value) ? [value] : [],
    }))
}

function isSomebody(value: unknown): value is NonNullable<Loose['whom']>[number] {
  return typeof value === 'object' && value !== null && 'kind' in value
}

/** What was chosen in another phase stays. */
function chosenIdeas(notes: Notes, phase: string, entries: readonly string[]): Form {
  const before = [...notes.things.keys()].filter((key) => key.startsWith('chosen '))
  const elsewhere = before.filter((key) => {
    const idea = notes.things.get(key.slice('chosen '.length))
    return idea !== undefined && idea.phase !== phase
  })
  const now = [...new Set([...elsewhere, ...entries.map((each) => `chosen ${each}`)])]
  return {
    before,
    now: now.map((key) => ({ key, words: 'chosen', of: key.slice('chosen '.length) })),
  }
}
