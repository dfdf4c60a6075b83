/**
 * What a file may ask of the machine that opens it. Nothing in a backup is compressed, so that it never takes
 * more room than its file; these hold for the rest. Beraad is built for 2,000 cases and cases of 20,000 facts.
 */
export interface Limits {
  /** Bytes of the file. */
  readonly file: number
  /** Bytes of one line. */
  readonly line: number
  /** Levels of brackets in one line; a fact has six. */
  readonly depth: number
  readonly cases: number
  /** Facts of one case, and their bytes: a case is held in memory as a whole. */
  readonly facts: number
  readonly caseBytes: number
}

const MEBIBYTE = 1024 * 1024

export const LIMITS: Limits = {
  file: 4096 * MEBIBYTE,
  line: 16 * MEBIBYTE,
  depth: 32,
  cases: 100_000,
  facts: 500_000,
  caseBytes: 256 * MEBIBYTE,
}
