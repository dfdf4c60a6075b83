import { readSections, type BackupSection } from './readSections'
import { codeOf } from './tellCase'
import { textAt } from './raw'
import { unseal, type OpenContent } from './unseal'

/** A backup that was opened and gone through once. */
export interface Backup {
  readonly made: string
  readonly cases: readonly CaseInList[]
  readonly content: OpenContent
}

export interface CaseInList {
  readonly id: string
  readonly code: string
  /** Whether a part of it was lost already when the backup was made. */
  readonly incomplete: boolean
}

/** Opens a backup and lists what is in it. Throws where it is none, or where the passphrase is another. */
export async function openFile(file: Blob, passphrase: string): Promise<Backup> {
  const content = await unseal(file, passphrase)
  const cases: CaseInList[] = []
  let made = ''
  for await (const { record, facts } of readSections(content)) {
    if (record['format'] === 'beraad-backup') made = textAt(record, 'made')
    if (record['record'] !== 'case') continue
    const incomplete = record['lost'] !== undefined
    cases.push({ id: textAt(record, 'id'), code: codeOf(facts), incomplete })
  }
  if (made === '') throw new Error('no manifest')
  return { made, cases, content }
}

/** The facts of one case, each as it stands in the file. */
export async function factsOf({ content }: Backup, id: string): Promise<readonly string[]> {
  for await (const section of readSections(content)) {
    if (section.record['record'] === 'case' && section.record['id'] === id) return section.facts
  }
  return []
}

/** Everything as one JSON document, in pieces: what was set, and every case with its facts. */
export async function everything({ content }: Backup): Promise<readonly Blob[]> {
  const pieces: Blob[] = []
  for await (const section of readSections(content)) {
    pieces.push(new Blob([pieces.length === 0 ? '[\n' : ',\n', asJson(section)]))
  }
  return [...pieces, new Blob(['\n]\n'])]
}

/** A section of the file as JSON: its record, and its facts if it has any. */
export function asJson({ record, facts }: BackupSection): string {
  const head = JSON.stringify(record)
  return facts.length === 0 ? head : `${head.slice(0, -1)},"log":[\n${facts.join(',\n')}\n]}`
}
