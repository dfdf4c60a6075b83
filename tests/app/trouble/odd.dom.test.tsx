import { waitFor } from '@testing-library/react'
import axe from 'axe-core'
import { beforeEach, expect, it } from 'vitest'
import { dump, tamper, type Row } from '../../vault/rawDisk'
import { closeWindow, goTo, laptop, openWindow, PASSPHRASE, walkIn, type Opened } from '../window'

beforeEach(() => goTo('#/'))

async function unlock(beraad: Opened): Promise<Opened> {
  await beraad.type('passphrase', PASSPHRASE)
  await beraad.press('unlock')
  await beraad.at('overview')
  return beraad
}

/** A laptop on which a case was put back as it was before something was added to it. */
async function withCaseOfBefore() {
  const on = laptop()
  const first = await walkIn(on)
  await first.at('overview')
  const begun = await first.parts.makeOpenCases(first.parts.clock).begin('OEF-07', false)
  if (!begun.ok) throw new Error(begun.refusal.code)
  const { caseId, send } = begun.value.getState()
  const before = await dump(on)
  await send({ type: 'codeChanged', code: 'OEF-08' })
  await closeWindow(first)
  for (const store of ['cases', 'segments']) {
    const isOf = (row: Row) => row['id'] === caseId || row['caseId'] === caseId
    const old = (before[store] ?? []).filter(isOf)
    await tamper(on, store, (rows) => [...rows.filter((row) => !isOf(row)), ...old])
  }
  return on
}

it('a case that is of an earlier time is named, with what to do, until the chair goes on with it', async () => {
  const beraad = await unlock(await openWindow(await withCaseOfBefore()))
  const bar = await beraad.find('[data-mishap="odd"]')
  expect(bar).toHaveTextContent(
    /OEF-0[78]: er staat iets anders dan hier het laatst is opgeslagen\./,
  )
  expect(bar).toHaveTextContent('Leg de zaken naast een back-up.')
  expect((await axe.run(bar)).violations).toEqual([])
  await beraad.press('accept-odd')
  await waitFor(() => expect(beraad.container.querySelector('[data-mishap="odd"]')).toBeNull())
})

it('nothing is said where all is as it was left', async () => {
  const beraad = await walkIn(laptop())
  await beraad.at('overview')
  await beraad.parts.vault.soundness.look()
  expect(beraad.parts.vault.soundness.standing().status).toBe('sound')
  expect(beraad.container.querySelector('[data-mishap="odd"]')).toBeNull()
  expect(beraad.container.querySelector('[data-mishap="lifting"]')).toBeNull()
})
