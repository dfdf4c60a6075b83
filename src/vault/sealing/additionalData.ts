import type { Kdf } from '../keys/slot'

// Where each seal belongs. The text is bound into the seal as additional data, so that a seal which was
// moved, renumbered or put back from an earlier time does not open. docs/vault-format.md lists the same.
// Ids hold no slash, so no two places can have the same text.

/** The data key, wrapped in a key slot; the parameters of its derivation are bound in too. */
export function slotAad(id: string, kdf: Kdf): string {
  return kdf.name === 'argon2id'
    ? `slot/${id}/argon2id/${kdf.memoryKiB}/${kdf.iterations}/${kdf.parallelism}`
    : `slot/${id}/${kdf.name}`
}

/** The second data key, which takes the place of the first when the vault is lifted. */
export function nextKeyAad(): string {
  return 'next-data-key'
}

/** The key that makes the ids of drafts, where it is not derived from the data key. */
export function namesKeyAad(): string {
  return 'names-key'
}

/** The outer seal of a row of `slots`. */
export function slotLayerAad(id: string): string {
  return `slot/${id}`
}

/** The key of a case. Every rewriting of the log is a new generation with a new key. */
export function caseKeyAad(caseId: string, generation: number): string {
  return `case-key/${caseId}/${generation}`
}

/** The proof of how many facts a case of format 1 has. */
export function headAad(caseId: string, generation: number, next: number): string {
  return `head/${caseId}/${generation}/${next}`
}

/** One record of a log of format 1: `count` facts, of which the first has that number in the log. */
export function factsAad(caseId: string, generation: number, first: number, count: number): string {
  return `facts/${caseId}/${generation}/${first}/${count}`
}

/** Facts that are sealed together: `count` of one lane, of which the first has that number in it. */
export function segmentAad(
  caseId: string,
  generation: number,
  { lane, first, count }: { readonly lane: string; readonly first: number; readonly count: number },
): string {
  return `segment/${caseId}/${generation}/${lane}/${first}/${count}`
}

/** The seal of the set: which cases there are and how far each reaches. */
export function setAad(): string {
  return 'set'
}

/** The digest of a case for the overview. */
export function summaryAad(caseId: string): string {
  return `digest/${caseId}`
}

/** A document that is not of the log: a draft, the settings. */
export function documentAad(id: string): string {
  return `document/${id}`
}
