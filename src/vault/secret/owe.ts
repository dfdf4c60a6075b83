import type { Database } from '../disk/database'
import { pointerRow, type Pointer } from './pointer'

/**
 * Notes, inside the transaction that erases something, that a new epoch is owed for it: a browser that is killed after
 * that goes on with it at the next start. Nothing happens where nothing depends on the secret.
 */
export async function owe({ device }: Database, pointer: Pointer | null): Promise<void> {
  if (pointer === null || !pointer.depends || pointer.owed) return
  await device.put(pointerRow({ ...pointer, owed: true }))
}
