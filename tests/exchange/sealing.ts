import { ageHere } from '../../src/exchange/age/ageHere'
import { blobOf } from '../../src/exchange/stream/blobOf'
import { PASSPHRASE } from './laptop'

/** The age of these tests: guessing its passphrases costs next to nothing. */
export const age = ageHere(1)

/** Seals whatever text or bytes as a backup would be sealed. */
export async function sealed(plain: string | Uint8Array<ArrayBuffer>, passphrase = PASSPHRASE) {
  const stream = await age.seal(passphrase, new Blob([plain]).stream())
  return blobOf(stream, '')
}

/** What was sealed, as text. */
export async function plainOf(file: Blob): Promise<string> {
  const opened = await age.open(PASSPHRASE, file)
  if (!opened.ok) throw new Error(opened.refusal.code)
  return new Response(opened.value.content()).text()
}

/** The bytes of a file. */
export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer())
}

type Line = Readonly<Record<string, unknown>>

/** Writes a backup from its records and facts, with every count and hash right, whatever else is wrong. */
export async function written(
  cases: readonly {
    readonly id: string
    readonly lines: readonly string[]
    readonly more?: Line
  }[],
  manifest: Line = {},
  settings?: unknown,
): Promise<string> {
  const first = { record: 'manifest', format: 'beraad-backup', version: 1, app: '0.1.0' }
  const made = '2026-12-03T11:00:00.000Z'
  const records = [JSON.stringify({ ...first, made, cases: cases.length, ...manifest })]
  const text = [records[0]]
  if (settings !== undefined) {
    records.push(JSON.stringify({ record: 'settings', settings }))
    text.push(records[1])
  }
  for (const { id, lines, more } of cases) {
    const facts = lines.map((line) => `${line}\n`).join('')
    const bytes = new TextEncoder().encode(facts).length
    const head = { record: 'case', id, facts: lines.length, bytes, sha256: await hash(facts) }
    const record = JSON.stringify({ ...head, ...more })
    records.push(record)
    text.push(record, ...lines)
  }
  const facts = cases.reduce((sum, { lines }) => sum + lines.length, 0)
  const sha256 = await hash(records.map((record) => `${record}\n`).join(''))
  text.push(JSON.stringify({ record: 'end', cases: cases.length, facts, sha256 }))
  return text.map((line) => `${line}\n`).join('')
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Buffer.from(digest).toString('hex')
}
