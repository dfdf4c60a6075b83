import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach } from 'vitest'

// What stands on the page; what is only heard there is asked of its region.
configure({
  defaultIgnore: 'script, style, span[role=status][aria-live=polite]',
  // How long something is waited for before it is called missing: a machine that does much at once is slow, not wrong.
  asyncUtilTimeout: 10_000,
})

// Each test begins with an empty page.
afterEach(cleanup)

// What still runs after the last test of a file comes to its end while there is a window.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 100)))
