import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { root } from '../parts/root.mjs'
import { run } from '../parts/run.mjs'

/**
 * Serves a folder with a real nginx and the file of docs/hosting, of which only the folder is changed, as its first
 * lines ask; ends it afterwards.
 *
 * @param {string} folder
 * @param {(address: string) => Promise<void>} work
 * @returns {Promise<string>} which nginx it was
 * @throws with a sentence where there is no nginx, or it refuses the file
 */
export async function withNginx(folder, work) {
  const program = ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find(existsSync) ?? 'nginx'
  const { status, output: version } = await run(program, ['-v'], { quiet: true })
  if (status !== 0) throw new Error('This trial needs nginx, and there is none on this machine.')
  const place = mkdtempSync(join(tmpdir(), 'beraad-nginx-'))
  const port = await freePort()
  writeFileSync(join(place, 'nginx.conf'), around(place, port, folder))
  const nginx = spawn(program, ['-p', place, '-c', join(place, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  nginx.stderr.on('data', (text) => (said += text))
  const ended = new Promise((done) => nginx.once('close', done))
  const address = `http://localhost:${port}/`
  try {
    await untilItAnswers(address, () => nginx.exitCode !== null)
    await work(address)
  } catch (error) {
    throw nginx.exitCode === null ? error : new Error(`nginx refuses the file:\n${said}`)
  } finally {
    nginx.kill('SIGTERM')
    await ended
    rmSync(place, { recursive: true, force: true })
  }
  return version.trim().replace('nginx version: ', '')
}

/** @param {string} place @param {number} port @param {string} folder */
function around(place, port, folder) {
  const file = readFileSync(join(root, 'docs/hosting/nginx.conf'), 'utf8')
  const types = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types'].find(existsSync)
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `daemon off;
pid ${place}/nginx.pid;
error_log stderr warn;
events {}
http {
  ${types ? `include ${types};` : ''}
  default_type application/octet-stream;
  access_log off;
  ${own.map((name) => `${name}_temp_path ${place}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    ${file.replace('/var/www/beraad', folder)}
  }
}
`
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => done(port))
    })
  })
}

/** @param {string} address @param {() => boolean} hasEnded */
async function untilItAnswers(address, hasEnded) {
  for (let tries = 0; tries < 100 && !hasEnded(); tries += 1) {
    if (await fetch(address).catch(() => null)) return
    await setTimeout(50)
  }
  throw new Error('nginx does not answer.')
}
