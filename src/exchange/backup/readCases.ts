import type { CaseToWrite } from '../container/writeContainer'
import { Refused, type BackupTrouble } from '../trouble'
import type { CaseStore } from './parts'
import { tell, type Watch } from './watch'

/** A case of which only a part can be read on this device. */
export interface DamagedCase {
  readonly id: string
  /** Facts that are lost, at least one. */
  readonly lost: number
}

/**
 * Reads these cases one after the other. A damaged one is read as far as it goes, and handed to `onDamaged`:
 * one bad case must not keep all others out of the backup. Throws `Refused` for anything else.
 */
export async function* readCases(
  store: CaseStore,
  ids: readonly string[],
  watch: Watch,
  onDamaged: (damaged: DamagedCase) => void,
): AsyncGenerator<CaseToWrite> {
  for (const [done, id] of ids.entries()) {
    tell(watch, { step: 'collecting', done, total: ids.length })
    const whole = await store.read(id)
    if (whole.ok) {
      yield { id, facts: whole.value.facts, lost: 0 }
      continue
    }
    if (whole.refusal.code !== 'case-damaged') throw gone(whole.refusal)
    const rest = await store.readWhatCanBeRead(id)
    if (!rest.ok) throw gone(rest.refusal)
    const lost = Math.max(1, rest.value.lost)
    onDamaged({ id, lost })
    yield { id, facts: rest.value.facts, lost }
  }
}

function gone(trouble: BackupTrouble): Refused {
  return new Refused(trouble.code === 'case-unknown' ? { code: 'changed-meanwhile' } : trouble)
}
