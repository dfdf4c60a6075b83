/**
 * `npm run test:firefox`: a meeting in Firefox, driven over WebDriver BiDi: start, vault, case, meeting, wall, lock, unlock, paper;
 * and a Firefox that may store nothing. Takes the Firefox that is installed (or BERAAD_FIREFOX); ends with 0 only where every
 * step held.
 */
import { findFirefox } from '../parts/findFirefox.mjs'
import { install } from '../parts/install.mjs'
import { tool } from '../parts/tool.mjs'
import { isBuilt } from '../scenario/isBuilt.mjs'
import { serve } from '../serve.mjs'
import { firefoxTrial } from './firefoxTrial.mjs'
import { say } from '../parts/say.mjs'

process.env['TZ'] = 'Europe/Amsterdam'
await install()
if (!isBuilt()) await tool('vite', ['build', '--logLevel', 'warn'])
const executablePath = findFirefox()
if (!executablePath) throw new Error('This trial needs a Firefox; name one in BERAAD_FIREFOX.')
const server = await serve({ port: 0 })
try {
  const steps = await firefoxTrial({ address: server.url, executablePath })
  const failed = steps.filter(({ trouble }) => trouble !== null)
  for (const { name, trouble } of steps)
    say(trouble === null ? `  held    ${name}` : `  FAILED  ${name}: ${trouble}`)
  say(`${steps.length - failed.length} of ${steps.length} steps held in Firefox`)
  if (failed.length > 0) process.exitCode = 1
} finally {
  await server.close()
}
// A step that stood still may wait yet.
process.exit()
