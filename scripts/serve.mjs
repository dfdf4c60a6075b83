import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { securityHeaders } from './build/securityHeaders.mjs'
import { contentTypes } from './parts/contentTypes.mjs'
import { root } from './parts/root.mjs'
import { say } from './parts/say.mjs'

/** What the browser keeps belongs to one address with its port: a fixed one, so that cases are found back. */
export const usualPort = Number(process.env['BERAAD_PORT'] ?? 7310)

/**
 * Serves a folder to this machine only, with the headers of securityHeaders.mjs.
 *
 * @param {{ folder?: string, port?: number }} [options] port 0 takes any free one
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 * @throws what the system says when the port is taken (code EADDRINUSE)
 */
export async function serve({ folder = join(root, 'dist'), port = usualPort } = {}) {
  const server = createServer((request, response) => void answer(folder, request, response))
  await new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () => done(undefined))
  })
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    url: `http://localhost:${address.port}/`,
    port: address.port,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, request, response) {
  const send = (
    /** @type {number} */ status,
    /** @type {object} */ headers,
    body = Buffer.from(''),
  ) =>
    response
      .writeHead(status, { ...securityHeaders, ...headers, 'Content-Length': body.length })
      .end(request.method === 'HEAD' ? undefined : body)

  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(405, { Allow: 'GET, HEAD' })
  const host = request.headers.host ?? ''
  // Two names would be two places to keep cases in; and another name than these is somebody else's trick.
  if (/^127\.0\.0\.1(:\d+)?$/.test(host))
    return send(308, { Location: `http://${host.replace('127.0.0.1', 'localhost')}${request.url}` })
  if (!/^localhost(:\d+)?$/.test(host)) return send(421, {})
  const file = fileFor(folder, request.url ?? '/')
  const body = file && (await readFile(file).catch(() => undefined))
  if (!file || !body) return send(404, { 'Content-Type': contentTypes['.txt'] }, Buffer.from('404'))
  return send(200, headersOf(file), body)
}

/**
 * @param {string} folder
 * @param {string} address
 * @returns {string | undefined} nothing for an address that leads out of the folder or to a hidden file
 */
function fileFor(folder, address) {
  try {
    const path = normalize(decodeURIComponent(new URL(address, 'http://localhost').pathname))
    if (path.includes('\0') || path.split(/[\\/]/).some((part) => part.startsWith('.')))
      return undefined
    const file = resolve(
      folder,
      `.${path.endsWith('/') || path.endsWith(sep) ? `${path}index.html` : path}`,
    )
    return file.startsWith(resolve(folder) + sep) ? file : undefined
  } catch {
    return undefined
  }
}

/** @param {string} file */
function headersOf(file) {
  const ending = /** @type {keyof typeof contentTypes} */ (extname(file))
  return {
    'Content-Type': contentTypes[ending] ?? 'application/octet-stream',
    // A name with a hash never changes its content; everything else is asked for again.
    'Cache-Control': file.includes(`${sep}assets${sep}`)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.argv[2] ?? usualPort)
  say((await serve({ port })).url)
}
