import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../scripts/serve.mjs'

let folder: string
let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  const outside = mkdtempSync(join(tmpdir(), 'beraad-serve-'))
  writeFileSync(join(outside, 'secret.txt'), 'not for you')
  folder = join(outside, 'dist')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  mkdirSync(join(folder, '.vite'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'assets/a-1.js'), 'export {}')
  writeFileSync(join(folder, '.vite/manifest.json'), '{}')
  server = await serve({ folder, port: 0 })
})

afterAll(async () => {
  await server.close()
  rmSync(join(folder, '..'), { recursive: true, force: true })
})

describe('the server', () => {
  it('gives the page and says what the browser must forbid', async () => {
    const { status, headers, body } = await ask('/')
    expect(status).toBe(200)
    expect(body).toBe('<!doctype html>')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['cache-control']).toBe('no-cache')
  })

  it('lets the browser keep what has a hash in its name', async () => {
    const { headers } = await ask('/assets/a-1.js')
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(headers['cache-control']).toContain('immutable')
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/.vite/manifest.json',
    '/assets',
    '/%00',
    '/%zz',
    '/nothing.html',
  ])('gives nothing for %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: '404' })
  })

  it('writes nothing', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405)
  })

  it('keeps to one name, because what is saved belongs to a name', async () => {
    const { status, headers } = await ask('/', { host: `127.0.0.1:${server.port}` })
    expect(status).toBe(308)
    expect(headers['location']).toBe(server.url)
  })

  it('does not answer to a name that is not this machine', async () => {
    expect((await ask('/', { host: 'example.org' })).status).toBe(421)
  })
})

type Answer = { status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: string }

/** Asks for a path as it is written, which fetch would tidy up first. */
function ask(
  path: string,
  { method = 'GET', host = `localhost:${server.port}` } = {},
): Promise<Answer> {
  return new Promise((done, failed) => {
    request(
      { port: server.port, host: '127.0.0.1', path, method, headers: { host } },
      (response) => {
        let body = ''
        response.on('data', (text: Buffer) => (body += text.toString()))
        response.on('end', () =>
          done({ status: response.statusCode, headers: response.headers, body }),
        )
      },
    )
      .on('error', failed)
      .end()
  })
}
