import { cleanup, waitFor } from '@testing-library/react'
import { expect, vi } from 'vitest'
import { replay } from '#conference'
import { eenCasus } from '../../driver/eenFocusoverleg'
import { granted } from '../../vault/laptop'
import { closeWindow, goTo, laptop, openWindow, PASSPHRASE, walkIn } from '../window'
import type { Cause } from './causes'
import type { TypedIn } from './fields'

const SENTENCE = 'Oma zag het zelf gebeuren'

/** Where the cursor stood: behind "Oma zag", with "het" selected. */
const [START, END] = [8, 11]

type Area = HTMLInputElement | HTMLTextAreaElement

/** Somebody types in that field, that happens, a wrong passphrase shows nothing, the right one gives all of it back. */
export async function typingComesBack(typedIn: TypedIn, cause: Cause): Promise<void> {
  const on = laptop()
  await lay(on, typedIn)
  goTo(`#/zaak/zaak-1${typedIn.page ?? ''}`)

  const beraad = await walkIn(on)
  if (typedIn.open !== undefined) await beraad.user.click(await beraad.find(typedIn.open))
  const area = await areaIn(beraad.find(typedIn.field))
  await beraad.user.click(area)
  await beraad.user.clear(area)
  await beraad.user.type(area, SENTENCE)
  area.setSelectionRange(START, END)
  const { facts } = granted(await beraad.parts.vault.cases.read('zaak-1'))
  expect(JSON.stringify(replay(facts))).not.toContain(SENTENCE)

  await cause.happens(beraad)
  if (cause.locks) {
    await beraad.at('unlock')
    await waitFor(() => expect(beraad.parts.vault.status()).toBe('locked'))
    expect(readable()).not.toContain('Oma')
  } else await beraad.parts.vault.close()
  vi.restoreAllMocks()
  await closeWindow(beraad)
  cleanup()

  const again = await openWindow(on)
  await again.type('passphrase', 'een andere lange wachtzin')
  await again.press('unlock')
  await waitFor(() => expect(readable()).toContain('niet de wachtzin'))
  expect(readable()).not.toContain('Oma')
  await again.type('passphrase', PASSPHRASE)
  await again.press('unlock')
  await waitFor(async () => {
    const back = await areaIn(again.find(typedIn.field))
    expect(back).toHaveValue(SENTENCE)
    expect(back).toHaveFocus()
    expect([back.selectionStart, back.selectionEnd]).toEqual([START, END])
  })
  await closeWindow(again)
}

/** Plays what came before, and lays it in the vault of that laptop. */
async function lay(on: ReturnType<typeof laptop>, { play }: TypedIn): Promise<void> {
  const overleg = await eenCasus()
  await play(overleg)
  const vault = await on.work()
  granted(await vault.cases.create('zaak-1'))
  granted(await vault.cases.append('zaak-1', overleg.history.facts))
  await vault.close()
}

/** All that can be read in this window, also by who looks behind it. */
function readable(): string {
  const fields = [...document.querySelectorAll<Area>('input, textarea')]
  const typed = fields.map(({ value }) => value).join(' ')
  return `${document.title} ${document.documentElement.outerHTML} ${typed}`
}

async function areaIn(found: Promise<HTMLElement>): Promise<Area> {
  const area = await found
  if (area instanceof HTMLInputElement || area instanceof HTMLTextAreaElement) return area
  throw new Error('nobody can type here')
}
