import type { Database, Tables } from '../disk/database'
import type { Keys } from '../keys/keys'
import { checkEpoch } from './epochCheck'
import { POINTER } from './pointer'

/**
 * Reads what is sealed under the secret, in one transaction with the look at whether the keys are those of now. Throws
 * `OtherEpoch` where they are not, and where the disk does.
 */
export function readUnder<Seen>(
  database: Database,
  keys: Pick<Keys, 'epoch' | 'isCutOff'>,
  tables: readonly Exclude<keyof Tables, 'device'>[],
  look: () => PromiseLike<Seen>,
): Promise<Seen> {
  return database.transaction('r', ['device', ...tables], async () => {
    const [pointer, seen] = await Promise.all([database.device.get(POINTER), look()])
    if (!keys.isCutOff) checkEpoch(pointer, keys)
    return seen
  })
}
