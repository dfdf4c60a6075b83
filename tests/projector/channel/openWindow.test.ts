import { describe, expect, it, vi } from 'vitest'
import { openWindow } from '../../../src/projector/channel/openWindow'

const WALL = '#/wand/een-naam-die-niemand-raadt'

interface Screen {
  readonly availLeft: number
  readonly availTop: number
  readonly availWidth: number
  readonly availHeight: number
}
const laptop: Screen = { availLeft: 0, availTop: 0, availWidth: 1366, availHeight: 768 }
const beamer: Screen = { availLeft: 1366, availTop: 0, availWidth: 1920, availHeight: 1080 }

/** A browser with these screens; null where it does not tell, an error where it may not, `silent` where nobody answers. */
function browser(screens: readonly Screen[] | null | Error | 'silent') {
  const open = vi.fn<(address: string, name: string, features: string) => null>(() => null)
  const getScreenDetails = async () => {
    if (screens instanceof Error) throw screens
    if (screens === 'silent' || screens === null) return new Promise<never>(() => {})
    return { screens, currentScreen: screens[0] }
  }
  const here = {
    open,
    location: { href: 'https://voorbeeld.nl/beraad/#/zaak/x' },
    setTimeout,
    ...(screens === null ? {} : { getScreenDetails }),
  }
  const features = () => (open.mock.calls[0]?.[2] ?? '').split(',')
  return { open, features, here: here as never as Window }
}

describe('the wall’s window', () => {
  it('opens at its own address, which tells nothing of a case, and apart from the console', async () => {
    const { here, open, features } = browser(null)
    await openWindow(here, WALL)
    expect(open.mock.calls[0]?.[0]).toBe(
      'https://voorbeeld.nl/beraad/#/wand/een-naam-die-niemand-raadt',
    )
    expect(features()).toEqual(expect.arrayContaining(['popup', 'noopener']))
  })

  it('opens on the second screen where the browser knows of one, over the whole of it', async () => {
    const { here, features } = browser([laptop, beamer])
    expect(await openWindow(here, WALL)).toBe('secondScreen')
    expect(features()).toEqual(
      expect.arrayContaining(['left=1366', 'top=0', 'width=1920', 'height=1080']),
    )
  })

  it.each([
    ['there is one screen', [laptop], 'oneScreen'],
    ['the browser does not tell', null, 'moveYourself'],
    ['the chair does not allow it', new Error('denied'), 'moveYourself'],
  ] as const)('opens on this screen when %s, and says so', async (_, screens, said) => {
    const { here, open, features } = browser(screens)
    expect(await openWindow(here, WALL)).toBe(said)
    expect(open).toHaveBeenCalledOnce()
    expect(features().some((each) => each.startsWith('left'))).toBe(false)
  })

  it('does not wait for an answer until the browser would hold it back', async () => {
    vi.useFakeTimers()
    try {
      const { here, open } = browser('silent')
      const opening = openWindow(here, WALL)
      await vi.advanceTimersByTimeAsync(3000)
      expect(open).not.toHaveBeenCalled()
      await vi.advanceTimersByTimeAsync(1500)
      expect(open).toHaveBeenCalledOnce()
      expect(await opening).toBe('moveYourself')
    } finally {
      vi.useRealTimers()
    }
  })
})
