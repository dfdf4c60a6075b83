import type { Storage } from '../../settings'
import type { Finding } from '../finding'

const MEGABYTE = 1_000_000
/** Hundreds of meetings fit in it; a disk with less room than this is full for everything else too. */
const LITTLE = 100 * MEGABYTE

/** Whether the cases have room, and whether the browser promised to keep them. */
export function judgeStorage(storage: Storage): Finding {
  const room = roomIn(storage)
  if (room !== null && room < LITTLE) {
    return { standing: 'mind', say: 'storage.tight', params: { room: Math.floor(room / MEGABYTE) } }
  }
  if (storage === null || storage.answer === 'unsupported') {
    return { standing: 'unseen', say: 'storage.unknown' }
  }
  if (storage.answer === 'granted') return { standing: 'good', say: 'storage.kept' }
  return { standing: 'mind', say: `storage.${storage.answer}` }
}

function roomIn(storage: Storage): number | null {
  if (storage === null || storage.quota === null || storage.usage === null) return null
  return Math.max(0, storage.quota - storage.usage)
}
