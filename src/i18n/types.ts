import type { Namespace, TextKey } from './namespaces'
import type { Register } from './register'

export type { Register } from './register'

/** The texts that a register has of its own: namespace → key → text. */
export type Bundle = Readonly<Record<string, Readonly<Record<string, string>>>>

/** A register and those it falls back to. */
export type Bundles = Readonly<Partial<Record<Register, Bundle>>>

/** What is filled in at `{{name}}`; a number named `count` also chooses between `_one` and `_other`. */
export type Params = Readonly<Record<string, string | number>>

/** One text of a namespace. What is missing throws while developing, and is Dutch or the key in a release. */
export type Translate<N extends Namespace> = (key: TextKey<N>, params?: Params) => string

export type GuidePhase = 'directeVeiligheid' | 'risicogestuurdeZorg' | 'herstelgerichteZorg'

/**
 * What is said about a question of the guide: its title in the route, the sentence on the wall, the line
 * of help; of a scale the words at 1 (`low`) and at 10 (`high`); of a gate each answer and where it leads.
 */
export type GuideField =
  'short' | 'question' | 'help' | 'low' | 'high' | `answer.${string}` | `leads.${string}`

/**
 * What is said of a field: its name; the question that a form asks (`ask`), and a line of help to it; and the sentence in
 * which what stands there is told (`said`, with `{{words}}`).
 */
export type FieldAspect = 'name' | 'ask' | 'help' | 'said'

/** All texts of one register. Two can be in use at once: one for the console, another for the wall. */
export interface Texts {
  readonly register: Register
  /** For the `lang` attribute of what shows these texts. */
  readonly language: 'nl' | 'en'
  readonly t: <N extends Namespace>(namespace: N, key: TextKey<N>, params?: Params) => string
  /** A text of a question: the phase's own, else the one that the phases share. */
  readonly guide: (phase: GuidePhase, questionId: string, field: GuideField) => string
  /**
   * A text of a field (`agreement.readyWhen`). Without a question of its own its name asks; without a sentence of its own
   * what stands there is said as it stands, and of a flag its name; without help it is empty.
   */
  readonly field: (name: string, aspect: FieldAspect, words?: string) => string
  /** A word of a list, such as `term.short`. */
  readonly option: (list: string, value: string) => string
}
