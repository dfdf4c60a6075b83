import type { OpenContent } from './unseal'
import { asRaw, type Raw } from './raw'

/** A line of the backup that is no fact, with the facts that follow it, each as it stands in the file. */
export interface BackupSection {
  readonly record: Raw
  readonly facts: readonly string[]
}

/**
 * Goes through a backup section by section (docs/backup-format.md); one is in memory at a time. Throws where a
 * line is missing; age itself has seen to it that none was changed.
 */
export async function* readSections(content: OpenContent): AsyncGenerator<BackupSection> {
  const lines = linesOf(await content())
  for (;;) {
    const next = await lines.next()
    if (next.done === true) throw new Error('no end')
    const record = asRaw(JSON.parse(next.value))
    const facts: string[] = []
    const count = record['record'] === 'case' ? Number(record['facts']) : 0
    while (facts.length < count) {
      const fact = await lines.next()
      if (fact.done === true) throw new Error('no end')
      facts.push(fact.value)
    }
    yield { record, facts }
    if (record['record'] === 'end') return
  }
}

/** Characters of one line: no fact of Beraad comes near. */
const LONGEST = 16 * 1024 * 1024

/** Each piece is looked through once, however long a line is; one without an end is refused. */
async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let begun: string[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const [first = '', ...others] = decoder.decode(value, { stream: true }).split('\n')
    length += first.length
    if (length > LONGEST) throw new Error('too long')
    begun.push(first)
    const last = others.pop()
    if (last === undefined) continue
    yield begun.join('')
    yield* others
    begun = [last]
    length = last.length
  }
}
