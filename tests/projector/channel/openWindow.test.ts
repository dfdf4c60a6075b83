import { describe, expect, it, vi } from 'vitest'
import { openWindow } from '../../../src/projector/channel/openWindow'

interface Screen {
  readonly availLeft: number
  readonly availTop: number
  readonly availWidth: number
  readonly availHeight: number
}
const laptop: Screen = { availLeft: 0, availTop: 0, availWidth: 1366, availHeight: 768 }
const beamer: Screen = { availLeft: 1366, availTop: 0, availWidth: 1920, availHeight: 1080 }

/** A browser with these screens; null where it does not tell, an error where it may not. */
function browser(screens: readonly Screen[] | null | Error) {
  const wall = {
    focus: vi.fn<() => void>(),
    moveTo: vi.fn<(x: number, y: number) => void>(),
    resizeTo: vi.fn<(x: number, y: number) => void>(),
  }
  const open = vi.fn<(address: string, name: string, features: string) => unknown>(() => wall)
  const details =
    screens === null
      ? {}
      : {
          getScreenDetails: async () => {
            if (screens instanceof Error) throw screens
            return { screens, currentScreen: screens[0] }
          },
        }
  const here = { open, location: { href: 'https://voorbeeld.nl/beraad/#/zaak/x' }, ...details }
  return { wall, open, here: here as never as Window }
}

describe('the wall’s window', () => {
  it('opens at its own address, which tells nothing of a case', () => {
    const { here, open } = browser(null)
    openWindow(here)
    expect(open.mock.calls[0]?.[0]).toBe('https://voorbeeld.nl/beraad/#/wand')
    expect(open.mock.calls[0]?.[2]).toMatch(/popup/)
  })

  it('goes to the second screen where the browser knows of one', async () => {
    const { here, wall } = browser([laptop, beamer])
    expect(await openWindow(here).opened).toBe('secondScreen')
    expect(wall.moveTo).toHaveBeenCalledWith(1366, 0)
    expect(wall.resizeTo).toHaveBeenCalledWith(1920, 1080)
  })

  it.each([
    ['there is one screen', [laptop], 'oneScreen'],
    ['the browser does not tell', null, 'moveYourself'],
    ['the chair does not allow it', new Error('denied'), 'moveYourself'],
  ] as const)('stays where it is when %s, and says so', async (_, screens, said) => {
    const { here, wall } = browser(screens)
    expect(await openWindow(here).opened).toBe(said)
    expect(wall.moveTo).not.toHaveBeenCalled()
  })

  it('that is held back is no window, and that is said', async () => {
    const { here, open } = browser([laptop, beamer])
    open.mockReturnValue(null)
    const opening = openWindow(here)
    expect(opening.window).toBeNull()
    expect(await opening.opened).toBe('heldBack')
  })
})
