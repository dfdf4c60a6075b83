/**
 * `npm run test:network`: a first start, then a whole meeting with the server gone and the network off; every request
 * of every window and worker is written down. Ends with 0 only where none left the origin and the page was made.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../serve.mjs'
import { networkTrial } from './networkTrial.mjs'
import { withBuiltApp } from './withBuiltApp.mjs'
import { say } from '../parts/say.mjs'

await withBuiltApp(async ({ executablePath }) => {
  const profile = mkdtempSync(join(tmpdir(), 'beraad-network-'))
  const server = await serve({ port: 0 })
  try {
    const place = { address: server.url, executablePath, profile }
    const { requests, outside, pdf } = await networkTrial(place, server.close)
    say(
      `${requests.length} requests, ${outside.length} outside the origin; the page has ${pdf} bytes`,
    )
    for (const url of outside) say(`  ${url}`)
    if (outside.length > 0 || pdf === 0 || requests.length === 0) process.exitCode = 1
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 9, retryDelay: 200 })
  }
})
