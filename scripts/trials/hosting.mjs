/**
 * `npm run test:hosting`: serves the build with a real nginx and the file of docs/hosting as it stands there, asks for
 * pages and files, and starts Beraad behind it in a real browser, offline too. Installs nothing. Ends with 0 only where
 * every answer was as it should be.
 */
import { hostingTrial } from './hostingTrial.mjs'
import { withBuiltApp } from './withBuiltApp.mjs'
import { complain, say } from '../parts/say.mjs'

await withBuiltApp(async ({ executablePath }) => {
  const { server, checked, wrong } = await hostingTrial(executablePath)
  say(`${server}: ${checked} answers looked at, ${wrong.length} not as they should be`)
  for (const each of wrong) say(`  ${each}`)
  if (wrong.length > 0) process.exitCode = 1
}).catch((error) => {
  complain(error.message)
  process.exitCode = 1
})
