import type { Params, TextKey } from '#i18n'

/** What is looked at, in the order in which it stands on the page. */
export const CHECKS = [
  'screen',
  'storage',
  'sealing',
  'backup',
  'pdf',
  'offline',
  'battery',
  'clock',
] as const

export type Check = (typeof CHECKS)[number]

/** `good`: nothing to do; `mind`: something to do or to know; `unseen`: this browser does not tell. */
export type Verdict = 'good' | 'mind' | 'unseen'

/** What was found, and the sentence that says what to do. */
export interface Finding {
  readonly standing: Verdict
  readonly say: TextKey<'check'>
  readonly params?: Params
}

/** What was found so far; what is not there yet is still being asked. */
export type Findings = Readonly<Partial<Record<Check, Finding>>>
