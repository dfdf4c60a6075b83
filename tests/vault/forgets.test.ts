import { describe, expect, it } from 'vitest'
import { createKeyedQueue } from '../../src/vault/disk/keyedQueue'
import type { WriterInside } from '../../src/vault/disk/writer'
import { makeLeftovers } from '../../src/vault/documents/leftovers'
import { makeKeyring, type KeyringParts } from '../../src/vault/keys/keyring'
import { keysFrom } from '../../src/vault/keys/keys'
import { makeSessionKeeper } from '../../src/vault/keys/session'

const someKeys = () => keysFrom(new Uint8Array(32).fill(1), null, null)

/** A keyring that has only what locking needs. */
function keyringOn(session: ReturnType<typeof makeSessionKeeper>, work = createKeyedQueue()) {
  const writer: Partial<WriterInside> = { release: async () => {} }
  const attempts = { wait: () => 0, begin: async () => 0, forget: async () => {} }
  let held = true
  const slots: Partial<KeyringParts['slots']> = { drop: () => (held = false) }
  const leftovers = makeLeftovers(session, async () => () => {})
  const parts: Partial<KeyringParts> = { session, attempts, work, leftovers }
  const keyring = makeKeyring({ ...parts, slots, writer } as KeyringParts)
  return { lock: keyring.lock, holdsWaysIn: () => held }
}

describe('a lock', () => {
  it('really forgets: no key, no way in, no head and no end of a log is held after it', async () => {
    const session = makeSessionKeeper()
    let left = 0
    session.begin(await someKeys(), () => (left += 1))
    const held = session.present()
    held?.tails.set('zaak-1', new Map([['een lane', { first: 0, facts: ['een woord'], tags: [] }]]))
    const { lock, holdsWaysIn } = keyringOn(session)
    await lock()
    expect(holdsWaysIn()).toBe(false)
    expect(session.present()).toBeNull()
    expect(session.isOpen()).toBe(false)
    expect(held?.heads.size).toBe(0)
    expect(held?.tails.size).toBe(0)
    expect(left).toBe(1)
  })

  it('forgets after three seconds also where the disk hangs', async () => {
    const session = makeSessionKeeper()
    session.begin(await someKeys(), () => {})
    const work = createKeyedQueue()
    void work.run('zaak-1', () => new Promise(() => {}))
    const began = performance.now()
    await keyringOn(session, work).lock()
    expect(performance.now() - began).toBeGreaterThan(2_500)
    expect(session.present()).toBeNull()
  })
})
