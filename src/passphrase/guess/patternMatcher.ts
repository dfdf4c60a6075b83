import {
  MatcherBaseClass,
  type Match,
  type MatchExtended,
  type MatchOptions,
  type Matcher,
} from '@zxcvbn-ts/core'

/** Something that is guessed as a whole, however long it is. */
export interface GuessedPattern {
  readonly pattern: string
  /** With the flags `giu`. */
  readonly form: RegExp
  /** How many there are of it. */
  readonly guesses: (found: string) => number
}

/** Makes the library see such a pattern, wherever it stands. */
export function patternMatcher({ pattern, form, guesses }: GuessedPattern): Matcher {
  return {
    Matching: class extends MatcherBaseClass {
      match({ password }: MatchOptions): MatchExtended[] {
        return [...password.matchAll(form)].map(({ 0: token, index }): Match => {
          return { pattern, token, i: index, j: index + token.length - 1 }
        })
      }
    },
    scoring: ({ token }) => guesses(token),
    feedback: () => null,
  }
}
