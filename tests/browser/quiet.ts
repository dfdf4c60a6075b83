import { test as base, expect, type BrowserContext } from '@playwright/test'

/**
 * The test of Playwright, with an eye on every window that opens: after each test it fails when a request
 * went to another origin, when the policy forbade something, or when a page raised an error.
 */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = []
      listen(context, new URL(baseURL ?? '').origin, complaints)
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'

function listen(context: BrowserContext, origin: string, complaints: string[]) {
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (asked !== origin && !['blob:', 'data:'].includes(protocol))
      complaints.push(`a request left the origin: ${request.url()}`)
  })
  context.on('weberror', (error) => complaints.push(`an error: ${error.error().message}`))
  context.on('console', (message) => {
    // With the network switched off on purpose, a browser says so itself.
    if (message.type() === 'error' && !message.text().includes('ERR_INTERNET_DISCONNECTED'))
      complaints.push(`in the console: ${message.text()}`)
  })
}
