import type { AppDeps } from '../deps'

/** Where the trial sentence lies for a moment: outside of every case. */
const PLACE = { caseId: null, field: 'check' }

/**
 * Whether what goes into the vault comes out again: a sentence made up by chance, sealed, on the disk, opened and
 * taken away.
 */
export async function sealsAndOpens(drafts: AppDeps['vault']['drafts']): Promise<boolean> {
  const sentence = crypto.randomUUID()
  const put = await drafts.put(PLACE, sentence)
  const taken = await drafts.take(PLACE)
  return put.ok && taken.ok && taken.value === sentence
}
