/** The three phases of gefaseerde ketenzorg, in their order. */
export const PHASES = ['directeVeiligheid', 'risicogestuurdeZorg', 'herstelgerichteZorg'] as const
export type PhaseId = (typeof PHASES)[number]

/** The steps of a meeting, in their order; `afsluiting` is the round-off and has no questions. */
export const STEPS = [
  'vooraf',
  'beeldvorming',
  'schaalvraag',
  'oordeelsvorming',
  'besluitvorming',
  'afsluiting',
] as const
export type StepId = (typeof STEPS)[number]

/** An id of a row of the guide, without its phase: `beeld.zorgen`. */
export type QuestionId = string

/** A question in a phase, as one word: `directeVeiligheid.beeld.zorgen`. */
export type QuestionKey = `${PhaseId}.${QuestionId}`

/** What may be filled in beside the text of an entry. */
export type EntryField =
  | 'by'
  | 'about'
  | 'certainty'
  | 'source'
  | 'person'
  | 'when'
  | 'slot'
  | 'domain'
  | 'value'
  | 'organisation'
  | 'since'
  | 'goal'
  | 'result'
  | 'nature'
  | 'reach'
  | 'owner'
  | 'due'
  | 'towards'

export const SLOTS = ['first', 'worst', 'last'] as const
export type Slot = (typeof SLOTS)[number]

export const DOMAINS = [
  'werk',
  'vrijetijd',
  'financien',
  'huisvesting',
  'opvoeden',
  'netwerk',
  'criminaliteit',
  'ggz',
  'lvb',
  'gezondheid',
  'onderwijs',
  'verslaving',
  'relaties',
  'overdracht',
] as const
export type DomainId = (typeof DOMAINS)[number]

/** Answers of a small fixed kind; the list that a question offers stands with its shape. */
export type ChoiceValue = 'yes' | 'partly' | 'no' | 'unknown' | 'strength' | 'neutral' | 'worry'

export type GateAnswerId = 'zorgen' | 'geen' | 'directe' | 'stabiele' | 'ja' | 'nee'

/** Where an answer of a gate leads: on in this step, to another phase, or straight to a step. */
export type Lead =
  | { readonly to: 'on' }
  | { readonly to: 'phase'; readonly phase: PhaseId }
  | { readonly to: 'step'; readonly step: StepId; readonly closingPlan: true }

export interface GateAnswer {
  readonly answer: GateAnswerId
  readonly leads: Lead
}

/** The shape of the answer that a row of the guide asks for. */
export type Answer =
  | { readonly shape: 'phase' }
  | { readonly shape: 'family'; readonly fields: readonly EntryField[] }
  | {
      readonly shape: 'entries'
      readonly fields: readonly EntryField[]
      readonly values?: readonly ChoiceValue[]
      /** The text may stay empty where the value says it all. */
      readonly textOptional?: true
      /** The numbers that were revealed last stand beside the text, with the poles of their own scale. */
      readonly lastScores?: true
    }
  | { readonly shape: 'slots'; readonly fields: readonly EntryField[] }
  | {
      readonly shape: 'domains'
      readonly fields: readonly EntryField[]
      readonly values: readonly ChoiceValue[]
    }
  /** Each entry of another question is asked further. */
  | { readonly shape: 'detail'; readonly of: QuestionId; readonly fields: readonly EntryField[] }
  /** Each names one's own; then the group chooses one in common. */
  | { readonly shape: 'common'; readonly fields: readonly EntryField[] }
  | { readonly shape: 'rank'; readonly of: QuestionId; readonly top?: number }
  | { readonly shape: 'mark'; readonly of: QuestionId }
  | { readonly shape: 'score'; readonly best: 'low' | 'high' }
  | { readonly shape: 'grounds'; readonly of: QuestionId }
  | { readonly shape: 'familyScores'; readonly of: QuestionId }
  | { readonly shape: 'gate'; readonly answers: readonly GateAnswer[] }
  | { readonly shape: 'ideas'; readonly fields: readonly EntryField[] }
  | { readonly shape: 'weigh'; readonly aspect: 'priority' | 'client' | 'expert' | 'bearable' }
  | { readonly shape: 'interventions' }
  | { readonly shape: 'agreements' }
  | { readonly shape: 'bottomLines'; readonly aspect: 'guard' | 'consequence' }
  | { readonly shape: 'cooperation'; readonly aspect: 'timeline' | 'next' | 'informing' }
  | { readonly shape: 'carriedOver' }
  | { readonly shape: 'closingPlan' }

export interface Question {
  readonly id: QuestionId
  readonly answer: Answer
  /** A sub-question is a prompt of this question and shown beneath it. */
  readonly under?: QuestionId
  /** Share of the minutes of its step, against the other questions of that step; above zero. */
  readonly weight: number
  /** Walked past only where an answer of a gate led to closing the case; a jump may always go there. */
  readonly onlyAtClosing?: true
}

export interface Step {
  readonly id: StepId
  readonly questions: readonly Question[]
}

export interface Phase {
  readonly id: PhaseId
  readonly steps: readonly Step[]
}

/** The whole guide: ids only, its words are in i18n. */
export interface Guide {
  readonly phases: readonly Phase[]
  /** Minutes of each step against each other; `minutesOf` scales them to the slot of a meeting. */
  readonly minutes: Readonly<Record<StepId, number>>
}
