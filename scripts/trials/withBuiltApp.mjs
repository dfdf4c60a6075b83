import { install } from '../parts/install.mjs'
import { provideChromium } from '../parts/provideChromium.mjs'
import { tool } from '../parts/tool.mjs'
import { isBuilt } from '../scenario/isBuilt.mjs'
import { serve } from '../serve.mjs'

/**
 * Builds where that is needed, serves, finds a browser, and runs a trial on it.
 *
 * @param {(place: { address: string, executablePath: string }) => Promise<void>} trial
 */
export async function withBuiltApp(trial) {
  process.env['TZ'] = 'Europe/Amsterdam'
  await install()
  if (!isBuilt()) await tool('vite', ['build', '--logLevel', 'warn'])
  const executablePath = await provideChromium()
  if (!executablePath) throw new Error('A trial needs a Chromium, and none is to be had.')
  const server = await serve({ port: 0 })
  try {
    await trial({ address: server.url, executablePath })
  } finally {
    await server.close()
  }
}
