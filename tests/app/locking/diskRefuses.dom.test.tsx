import { waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { eenCasus } from '../../driver/eenFocusoverleg'
import { failWritesTo, mendDisk } from '../../vault/failingDisk'
import { granted } from '../../vault/laptop'
import { closeWindow, goTo, laptop, openWindow, PASSPHRASE, walkIn, type Opened } from '../window'

beforeEach(() => goTo('#/'))

const SENTENCE = 'Oma zag het zelf gebeuren'
const AREA = 'textarea[data-capture="beeld.zorgen"]'

/** The chair types half a sentence while the disk takes none of it, and presses the lock key. */
async function typesAndLocks(on: ReturnType<typeof laptop>): Promise<Opened> {
  const overleg = await eenCasus()
  await overleg.plans('first')
  await overleg.begins()
  await overleg.goesTo('beeld.zorgen')
  const before = await on.work()
  granted(await before.cases.create('zaak-1'))
  granted(await before.cases.append('zaak-1', overleg.history.facts))
  await before.close()
  goTo('#/zaak/zaak-1/overleg/first/voorzitten')
  const beraad = await walkIn(on)
  const area = await beraad.find(AREA)
  failWritesTo('documents', 'QuotaExceededError')
  await beraad.user.type(area, SENTENCE)
  await beraad.user.keyboard('{ArrowLeft}{ArrowLeft}{Shift>}{F8}{/Shift}')
  await beraad.at('unlock')
  await beraad.find('[data-mishap="left"]')
  expect(beraad.parts.vault.status()).toBe('locked')
  expect(document.documentElement.outerHTML).not.toContain('Oma')
  return beraad
}

const comesBack = (beraad: Opened) =>
  waitFor(async () => {
    const area = await beraad.find(AREA)
    expect(area).toHaveValue(SENTENCE)
    expect(area).toHaveFocus()
    expect(area).toHaveProperty('selectionStart', SENTENCE.length - 2)
  })

const unlocks = async (beraad: Opened) => {
  await beraad.type('passphrase', PASSPHRASE)
  await beraad.press('unlock')
}

it('a full disk at the moment of locking: the sentence waits in the window, and goes to the disk later', async () => {
  const on = laptop()
  const beraad = await typesAndLocks(on)
  expect(beraad.container).toHaveTextContent('er is niets weg')
  mendDisk()
  await unlocks(beraad)
  await comesBack(beraad)
  expect(beraad.container.querySelector('[data-mishap="left"]')).toBeNull()
  await waitFor(() => expect(beraad.parts.vault.drafts.isSaved()).toBe(true))
  await closeWindow(beraad)

  const later = await openWindow(on)
  await unlocks(later)
  await comesBack(later)
})

it('a disk that stays full: also locked the browser asks before that window goes', async () => {
  const beraad = await typesAndLocks(laptop())
  const leaving = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(leaving)
  expect(leaving.defaultPrevented).toBe(true)
  await unlocks(beraad)
  await comesBack(beraad)
})
