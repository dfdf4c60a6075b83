import { keysUnder } from '../keys/keys'
import type { Session } from '../keys/session'
import { epochOf } from './epochCheck'
import type { readPresent } from './present'

/** Has the session go on with the keys of now. Out: whether they could be had. */
export async function takeKeysOfNow(
  own: Session,
  reading: ReturnType<typeof readPresent>,
): Promise<boolean> {
  const now = await reading
  if (!now.ok) return false
  const { pointer, secret } = now.value
  if (epochOf(pointer) === own.keys.epoch) {
    if (own.keys.isCutOff) own.renew({ ...own.keys, isCutOff: false })
    return true
  }
  // A vault that was lifted meanwhile has another data key: that asks for the way in again.
  if (secret === null || own.keys.epoch === 0) return false
  own.renew(await keysUnder(own.keys.base, secret, own.keys.names))
  secret.bytes.fill(0)
  return true
}
