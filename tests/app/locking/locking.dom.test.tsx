import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { replay } from '#conference'
import { eenCasus } from '../../driver/eenFocusoverleg'
import { granted } from '../../vault/laptop'
import { closeWindow, goTo, laptop, walkIn, type Opened } from '../window'

beforeEach(() => goTo('#/'))
afterEach(() => vi.restoreAllMocks())

const began = Date.now()

/** Nobody does anything for so many minutes more; the page looks each minute, as a hidden one does. */
function sits(minutes: number, from = 0): void {
  for (let minute = from; minute <= from + minutes; minute += 1) {
    vi.spyOn(Date, 'now').mockReturnValue(began + minute * 60_000)
    window.dispatchEvent(new Event('focus'))
  }
}

const locks = async ({ at, parts }: Opened) => {
  await at('unlock')
  await waitFor(() => expect(parts.vault.status()).toBe('locked'))
}

describe('nobody at the keyboard', () => {
  it('tells it quietly, and a key keeps it open', async () => {
    const beraad = await walkIn(laptop())
    await beraad.at('overview')
    vi.spyOn(Date, 'now').mockReturnValue(began)
    await beraad.user.keyboard('{Control}')
    sits(4)
    vi.spyOn(Date, 'now').mockReturnValue(began + 4 * 60_000 + 45_000)
    window.dispatchEvent(new Event('focus'))
    const told = await beraad.find('[data-locks-in="20"]')
    expect(told).toHaveTextContent('Over 20 seconden vergrendelt Beraad')
    expect(told.contains(document.activeElement)).toBe(false)
    await beraad.user.keyboard('{Control}')
    await waitFor(() => expect(beraad.container.querySelector('[data-locks-in]')).toBeNull())
    sits(3, 5)
    expect(beraad.parts.vault.status()).toBe('open')
    sits(3, 8)
    await locks(beraad)
  })

  it('locks after the minutes that were set, at once, and never not at all', async () => {
    goTo('#/instellingen')
    const on = laptop()
    const beraad = await walkIn(on)
    expect(await beraad.field('lock-after')).toHaveValue('5')
    expect(await beraad.field('lock-in-meeting')).toHaveValue('30')
    await beraad.type('lock-after', '0')
    expect(screen.getByText('Neem een getal van 1 tot 60.')).toBeInTheDocument()
    await beraad.type('lock-after', '2')
    await waitFor(async () =>
      expect(granted(await beraad.parts.vault.settings.get())).toMatchObject({ lockAfter: 2 }),
    )
    sits(3)
    await locks(beraad)
    vi.restoreAllMocks()
    await closeWindow(beraad)

    const later = await walkIn(on)
    expect(await later.field('lock-after')).toHaveValue('2')
  })

  it('leaves a meeting half an hour, then covers the wall and locks', async () => {
    const on = laptop()
    const overleg = await eenCasus()
    await overleg.plans('first')
    await overleg.begins()
    const before = await on.work()
    granted(await before.cases.create('zaak-1'))
    granted(await before.cases.append('zaak-1', overleg.history.facts))
    await before.close()
    goTo('#/zaak/zaak-1/overleg/first/voorzitten')
    const beraad = await walkIn(on)
    await beraad.find('[data-action="next"]')
    sits(25)
    expect(beraad.parts.vault.status()).toBe('open')
    sits(7, 26)
    await locks(beraad)
    expect(document.body).not.toHaveTextContent('Beeldvorming')
    const again = await on.work()
    const { state } = replay(granted(await again.cases.read('zaak-1')).facts)
    expect(state.meetings[0]?.wall.covered).toBe(true)
  })
})

describe('a passphrase', () => {
  it('is no sentence: it is not kept, shown or not', async () => {
    goTo('#/instellingen')
    const on = laptop()
    const beraad = await walkIn(on)
    const field = await beraad.field('present-passphrase')
    const shown = beraad.container.querySelector<HTMLElement>('[data-form="keys"] [aria-pressed]')
    // Shown first: a field that hides what is typed is kept by nobody anyway.
    await beraad.user.click(shown!)
    expect(field).toHaveAttribute('type', 'text')
    await beraad.user.type(field, 'een geheime zin die niemand kent')
    // As long as it takes to keep a sentence.
    await new Promise((resolve) => setTimeout(resolve, 400))
    await beraad.user.keyboard('{Shift>}{F8}{/Shift}')
    await locks(beraad)
    await closeWindow(beraad)
    const later = await walkIn(on)
    // Open again: a vault that is locked still would keep anything to itself.
    await later.field('present-passphrase')
    for (const place of ['typing', 'cursor']) {
      const kept = granted(await later.parts.vault.drafts.peek({ caseId: null, field: place }))
      expect(JSON.stringify(kept)).not.toContain('geheime zin')
    }
  })
})
