import { describe, expect, it } from 'vitest'
import { makeLanes } from '../../src/vault/disk/lanes'
import type { WriterInside } from '../../src/vault/disk/writer'
import type { KeyParts } from '../../src/vault/keys/dataKey'
import { makeKeyring } from '../../src/vault/keys/keyring'
import { keysFrom } from '../../src/vault/keys/keys'
import { makeSessionKeeper } from '../../src/vault/keys/session'

const someKeys = () => keysFrom(new Uint8Array(32).fill(1), null, null)

/** A keyring that has only what locking needs. */
function keyringOn(session: ReturnType<typeof makeSessionKeeper>, work = makeLanes()) {
  const writer: Partial<WriterInside> = { release: async () => {} }
  const attempts = { wait: () => 0, begin: async () => 0, forget: async () => {} }
  const parts: Partial<KeyParts> = { session, attempts }
  return makeKeyring(parts as KeyParts, true, work, writer as WriterInside)
}

describe('a lock', () => {
  it('really forgets: no key, no head and no end of a log is held after it', async () => {
    const session = makeSessionKeeper()
    let left = 0
    session.begin(await someKeys(), () => (left += 1))
    const held = session.present()
    held?.tails.set('zaak-1', { first: 0, facts: ['een woord'] })
    await keyringOn(session).lock()
    expect(session.present()).toBeNull()
    expect(session.isOpen()).toBe(false)
    expect(held?.heads.size).toBe(0)
    expect(held?.tails.size).toBe(0)
    expect(left).toBe(1)
  })

  it('forgets after three seconds also where the disk hangs', async () => {
    const session = makeSessionKeeper()
    session.begin(await someKeys(), () => {})
    const work = makeLanes()
    void work.run('zaak-1', () => new Promise(() => {}))
    const began = performance.now()
    await keyringOn(session, work).lock()
    expect(performance.now() - began).toBeGreaterThan(2_500)
    expect(session.present()).toBeNull()
  })
})
