import type { Fact } from '../../../src/conference/index.ts'

export type { Fact }

/** One way to keep the facts of a case in a browser. */
export interface Contestant {
  readonly name: string
  /** Adds one more fact of the running case, durable when it resolves. */
  readonly add: (fact: Fact) => Promise<void>
  /** Opens the running case: how many facts there are. */
  readonly read: () => Promise<number>
  /** Opens the closed case, where that is another thing. */
  readonly readClosed?: () => Promise<number>
  /** Lets go of what it remembers, before it is asked to read. */
  readonly forget?: () => Promise<void>
}
