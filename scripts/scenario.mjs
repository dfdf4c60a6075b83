/**
 * `npm run scenario -- FILE --out DIR [--profile DIR]`: plays a meeting, written as a script, through the built
 * application in a real browser, as a chair would, and writes what came out. Exits with 0 only where every action
 * could be played and every expectation holds.
 */
import { install } from './parts/install.mjs'
import { provideChromium } from './parts/provideChromium.mjs'
import { tool } from './parts/tool.mjs'
import { askedFor } from './scenario/askedFor.mjs'
import { isBuilt } from './scenario/isBuilt.mjs'
import { serve } from './serve.mjs'

// A scenario tells its times as they are in the Netherlands.
process.env['TZ'] = 'Europe/Amsterdam'
await install()
const asked = askedFor(process.argv.slice(2))
if (!isBuilt()) await tool('vite', ['build', '--logLevel', 'warn'])
const executablePath = await provideChromium()
if (!executablePath) throw new Error('Playing a scenario needs a Chromium, and none is to be had.')
const { playScenario } = await import('./scenario/playScenario.mjs')
const server = await serve({ port: 0 })
try {
  const passed = await playScenario({ ...asked, address: server.url, executablePath })
  process.exitCode = passed ? 0 : 1
} finally {
  await server.close()
}
