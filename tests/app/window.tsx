import { webcrypto } from 'node:crypto'
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import { ok, refused } from '#base'
import { parseFact, liftLog, parseSummary } from '#conference'
import { createBackups } from '#exchange'
import { leidraad } from '#guide'
import { textsFor } from '#i18n'
import { createDesk } from '#meeting'
import { parseSettings } from '#screens/defaults'
import { openVault } from '#vault'
import { App } from '../../src/app/App'
import type { AppDeps } from '../../src/app/deps'
import { VERSION } from '../../src/app/version'
import { ageHere } from '../../src/exchange/age/ageHere'
import { laptop, granted, PASSPHRASE, type Laptop } from '../vault/laptop'

// A real vault and pages that are loaded when they are asked for take their time on a busy machine.
configure({ asyncUtilTimeout: 10_000 })

// The page that jsdom makes has no WebCrypto of its own.
if (!('subtle' in globalThis.crypto)) vi.stubGlobal('crypto', webcrypto)

export { laptop, PASSPHRASE }

/** The clock of these stories. */
export const NOW = '2026-12-03T08:10:00.000Z'

/** The parts of the app on that laptop, as `main.tsx` builds them. */
export async function partsOn({ machine }: Laptop): Promise<AppDeps> {
  let ids = 0
  const vault = granted(
    await openVault(
      {
        parseFact,
        liftLog,
        parseSettings,
        parseDigest: (outside) => {
          const summary = parseSummary(outside)
          return summary === null ? refused('not-a-summary') : ok(summary)
        },
      },
      machine,
    ),
  )
  const window = Math.random().toString(36).slice(2, 8)
  const makeId = () => `id-${window}-${++ids}`
  return {
    vault,
    watchUpdates: () => {},
    guide: leidraad,
    clock: { now: () => NOW },
    makeId,
    device: () => 'this-device',
    loadBackups: async () =>
      createBackups(
        {
          cases: vault.cases,
          settings: { ...vault.settings, parse: parseSettings },
          memory: vault.backups,
          keepSummary: vault.summaries.put,
          clock: { now: () => NOW },
          makeId,
          device: () => 'this-device',
          app: VERSION,
        },
        ageHere(1),
      ),
    makeOpenCases: (clock) =>
      createDesk({
        log: vault.cases,
        guide: leidraad,
        clock,
        makeId,
        device: () => 'this-device',
        keepSummary: (caseId, summary, count) => vault.summaries.put(caseId, summary, count),
      }),
  }
}

/** Opens Beraad in a window on that laptop. */
export async function openWindow(on: Laptop, changes: Partial<AppDeps> = {}) {
  const parts = { ...(await partsOn(on)), ...changes }
  const texts = await textsFor('nl')
  const view = render(<App parts={parts} texts={texts} theme="system" />)
  const user = userEvent.setup({ delay: null })
  const here = within(view.container)
  const find = (selector: string) =>
    waitFor(() => {
      const found = view.container.querySelector<HTMLElement>(selector)
      if (found === null) throw new Error(`nothing here matches ${selector}`)
      return found
    })
  const press = async (action: string) => user.click(await find(`[data-action="${action}"]`))
  const field = (name: string, form?: string) =>
    find(`${form === undefined ? '' : `[data-form="${form}"] `}[data-field="${name}"]`)
  const type = async (name: string, text: string, form?: string) => {
    const input = await field(name, form)
    await user.clear(input)
    if (text !== '') await user.type(input, text)
  }
  const choose = async (name: string, option: string, form?: string) =>
    user.selectOptions(await field(name, form), option)
  const at = (name: string) => find(`[data-screen="${name}"]`)
  /** The form and the field one is in: `person label`. */
  const focused = () => {
    const now = document.activeElement
    const form = now?.closest<HTMLElement>('[data-form]')?.dataset['form']
    return `${form} ${now?.getAttribute('data-field')}`
  }
  return { ...view, parts, user, here, find, press, field, type, choose, at, focused }
}

export type Opened = Awaited<ReturnType<typeof openWindow>>

/** Opens Beraad on a laptop and lets the chair in; the first time with a new passphrase. */
export async function walkIn(on: Laptop, changes: Partial<AppDeps> = {}): Promise<Opened> {
  const opened = await openWindow(on, changes)
  if (opened.parts.vault.status() === 'new') {
    await opened.type('passphrase', PASSPHRASE)
    await opened.type('passphrase-again', PASSPHRASE)
    await opened.press('set-passphrase')
    await opened.user.click(await opened.field('recovery-kept'))
    await opened.press('recovery-done')
  } else {
    await opened.type('passphrase', PASSPHRASE)
    await opened.press('unlock')
  }
  return opened
}

/** Closes the window without a word, as a reload or a crash does. */
export async function closeWindow({ parts, unmount }: Opened): Promise<void> {
  unmount()
  cleanup()
  await parts.vault.close()
}

/** Goes to an address, as one would by typing it. */
export function goTo(address: string): void {
  globalThis.location.hash = address
}

/** What is said to be wrong, all together. */
export function complaints(): string {
  return screen
    .queryAllByRole('alert')
    .map((each) => each.textContent)
    .join(' ')
    .trim()
}
