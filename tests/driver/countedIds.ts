import type { MakeId } from '#base'

/** Makes ids that a test can foretell: `id-1`, `id-2`. */
export function makeCountedIds(): MakeId {
  let count = 0
  return () => {
    count += 1
    return `id-${count}`
  }
}
