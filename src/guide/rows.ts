import type { Answer, ChoiceValue, EntryField, GateAnswer, Question, QuestionId } from './types'

const said = ['by', 'about'] as const satisfies readonly EntryField[]

/** A row of the guide with a weight in the minutes of its step; `under` makes it a prompt of another. */
export function row(id: QuestionId, answer: Answer, weight = 1, under?: QuestionId): Question {
  return under === undefined ? { id, answer, weight } : { id, answer, weight, under }
}

/** A list of entries with these fields beside who said it and about whom. */
export function list(...more: readonly EntryField[]): Answer {
  return { shape: 'entries', fields: [...said, ...more] }
}

/** A list in which every entry belongs to one person of the family. */
export function perPerson(...more: readonly EntryField[]): Answer {
  return { shape: 'entries', fields: ['by', 'person', ...more] }
}

/** One of a few values, with a note. */
export function choice(values: readonly ChoiceValue[], ...more: readonly EntryField[]): Answer {
  return { shape: 'entries', fields: ['by', 'value', ...more], values, textOptional: true }
}

/** Yes or no, with a note. */
export function yesNo(): Answer {
  return choice(['yes', 'no'])
}

/** Yes, no or unknown, with a note. */
export function yesNoUnknown(): Answer {
  return choice(['yes', 'no', 'unknown'])
}

/** A plain text, said by somebody. */
export function text(): Answer {
  return { shape: 'entries', fields: ['by'] }
}

/** How it stands now: a note, beside the numbers of the last time. */
export function standing(): Answer {
  return { shape: 'entries', fields: ['by'], lastScores: true }
}

/** A gate with its answers in order. */
export function gate(...answers: readonly GateAnswer[]): Answer {
  return { shape: 'gate', answers }
}
