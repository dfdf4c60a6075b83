import { vi } from 'vitest'
import { waitFor } from '@testing-library/react'
import type { Opened } from '../window'

/** Something after which nobody may read on without the passphrase. */
export interface Cause {
  readonly name: string
  /** Whether Beraad locks; otherwise the window is simply gone. */
  readonly locks: boolean
  readonly happens: (beraad: Opened) => Promise<unknown>
}

const MINUTE = 60_000

/** Every reason for which a sentence can be broken off. */
export const causes: readonly Cause[] = [
  {
    name: 'the lock key',
    locks: true,
    happens: ({ user }) => user.keyboard('{Shift>}{F8}{/Shift}'),
  },
  {
    name: 'nobody there for a long time',
    locks: true,
    happens: async () => {
      const began = Date.now()
      for (let minutes = 1; minutes <= 32; minutes += 1) later(began, minutes)
    },
  },
  {
    name: 'a machine that slept',
    locks: true,
    happens: async () => later(Date.now(), 10),
  },
  {
    name: 'a page that is loaded anew',
    locks: false,
    happens: async () => {
      window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
      window.dispatchEvent(new PageTransitionEvent('pagehide'))
    },
  },
  {
    name: 'the last window that is closed',
    locks: false,
    happens: async () => {
      vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
      document.dispatchEvent(new Event('visibilitychange'))
      window.dispatchEvent(new PageTransitionEvent('pagehide'))
      // What was handed in by then is on its way to the disk.
      await waitFor(() => undefined)
    },
  },
]

/** The clock of the machine stands so many minutes after that moment, and the page gets to look at it. */
function later(began: number, minutes: number): void {
  vi.spyOn(Date, 'now').mockReturnValue(began + minutes * MINUTE)
  window.dispatchEvent(new Event('focus'))
}
