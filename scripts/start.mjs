/**
 * `npm start`: from a fresh copy to a running Beraad. Installs when needed, builds, serves to this machine
 * only, and says the address.
 */
import { install } from './parts/install.mjs'
import { tool } from './parts/tool.mjs'
import { serve, usualPort } from './serve.mjs'
import { complain, say } from './parts/say.mjs'

await install()
const built = await tool('vite', ['build', '--logLevel', 'warn'])
if (built.status !== 0) {
  complain('Building did not work; what is above says why.')
  process.exit(1)
}

const { url, port } = await serveSomewhere()
if (port !== usualPort)
  say(`
Poort ${usualPort} is bezet, misschien doordat Beraad al draait: http://localhost:${usualPort}/
Op een andere poort staan andere zaken. Wat op ${usualPort} is bewaard, is hieronder niet te zien.`)
say(`
Beraad draait: ${url}
Stoppen: Ctrl+C
`)

function serveSomewhere() {
  return serve().catch((error) => {
    if (error.code === 'EADDRINUSE') return serve({ port: 0 })
    throw error
  })
}
