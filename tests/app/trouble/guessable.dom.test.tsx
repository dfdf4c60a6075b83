import { waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { deriveHere } from '../../../src/vault/keys/argon2'
import { utf8 } from '../../../src/vault/sealing/bytes'
import { closeWindow, complaints, goTo, laptop, openWindow, walkIn } from '../window'

beforeEach(() => goTo('#/'))

/** A laptop whose vault was made before guessable passphrases were refused: this one opens it too. */
function ofBefore() {
  const on = laptop()
  const derive: typeof deriveHere = (_, salt, cost) => deriveHere(utf8('hetzelfde'), salt, cost)
  return { ...on, machine: { ...on.machine, derive } }
}

async function unlocksWith(on: ReturnType<typeof ofBefore>, passphrase: string) {
  const beraad = await openWindow(on)
  await beraad.type('passphrase', passphrase)
  await beraad.press('unlock')
  await beraad.at('overview')
  return beraad
}

it('a passphrase of before that is guessed at once opens, and its owner is asked to choose another, until then', async () => {
  const on = ofBefore()
  await closeWindow(await walkIn(on))
  const first = await unlocksWith(on, 'Welkom2026!!')
  await first.find('[data-mishap="guessable"]')
  await closeWindow(first)
  // The next time it is known at once.
  const second = await unlocksWith(on, 'Welkom2026!!')
  await second.find('[data-mishap="guessable"]')
  goTo('#/instellingen')
  await second.at('settings')
  await second.type('present-passphrase', 'Welkom2026!!')
  await second.press('change-passphrase')
  await second.type('passphrase', 'Welkom2027!!')
  await second.type('passphrase-again', 'Welkom2027!!')
  await second.press('set-passphrase')
  await waitFor(() => expect(complaints()).toContain('te makkelijk te raden'))
  await second.type('passphrase', 'zeven stille ganzen op het ijs')
  await second.type('passphrase-again', 'zeven stille ganzen op het ijs')
  await second.press('set-passphrase')
  await waitFor(() => expect(second.container).toHaveTextContent('nieuwe wachtzin'))
  goTo('#/')
  await second.at('overview')
  await waitFor(() =>
    expect(second.container.querySelector('[data-mishap="guessable"]')).toBeNull(),
  )
}, 120_000)

it('a good one is looked at once, and nothing is said', async () => {
  const on = ofBefore()
  await closeWindow(await walkIn(on))
  const beraad = await unlocksWith(on, 'zeven stille ganzen op het ijs')
  await waitFor(async () => {
    const noted = await beraad.parts.vault.passphraseNote.get()
    expect(noted).toMatchObject({ value: 1 })
  })
  expect(beraad.container.querySelector('[data-mishap="guessable"]')).toBeNull()
}, 60_000)
