import { createHmac, randomBytes } from 'node:crypto'
import { ok, refused } from '#base'
import type { DeviceKeys } from '../../src/vault/keys/deviceKeys'

/** A security key on a table: it answers whoever touches it, with a secret that it never gives away. */
export function fakeKey(): DeviceKeys & {
  inReach: boolean
  fit: boolean
  /** What it answered so far, for who listened. */
  readonly answers: Uint8Array[]
} {
  const secrets = new Map<string, Buffer>()
  const answer = (credential: Uint8Array, question: Uint8Array) => {
    const secret = secrets.get(Buffer.from(credential).toString('hex'))
    if (secret === undefined || !key.inReach) return refused({ code: 'device-key-silent' } as const)
    const given = new Uint8Array(createHmac('sha256', secret).update(question).digest())
    key.answers.push(given.slice())
    return ok(given)
  }
  const key = {
    inReach: true,
    fit: true,
    answers: [] as Uint8Array[],
    canAsk: async () => true,
    make: async (question: Uint8Array) => {
      if (!key.fit) return refused({ code: 'device-key-unfit' } as const)
      const credential = new Uint8Array(randomBytes(32))
      secrets.set(Buffer.from(credential).toString('hex'), randomBytes(32))
      const given = answer(credential, question)
      return given.ok ? ok({ credential, answer: given.value }) : given
    },
    ask: async (credential: Uint8Array, question: Uint8Array) => answer(credential, question),
  }
  return key
}
