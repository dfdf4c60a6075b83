import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterAll, afterEach } from 'vitest'

// Each test begins with an empty page.
afterEach(cleanup)

// What still runs after the last test of a file comes to its end while there is a window.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 100)))
