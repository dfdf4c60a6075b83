import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FactBody } from '#conference'
import { composePaper, dataOf, htmlOf, pdfOf, type Paper } from '#documents'
import { docxOf } from '../../../src/documents/docx/docxOf'
import { letter } from '../letter'
import { everyPaper } from '../papers/everyPaper'
import { meetingOf, tell } from '../story'

/** A paper and where its files are, without their endings. */
export interface Made {
  readonly name: string
  readonly path: string
  readonly paper: Paper
}

/** Makes every paper of a meeting as `.pdf`, `.html` and `.docx` in a folder, and its list as `list.csv`. */
export async function makeFiles(
  folder: string,
  facts: readonly FactBody[],
  id: string,
): Promise<readonly Made[]> {
  const state = tell(facts)
  const meeting = meetingOf(state, id)
  const entries = meeting.entries.map((each) => each.id)
  const made: Made[] = []
  for (const asked of everyPaper(state, meeting)) {
    const request = asked.kind === 'report' ? { ...asked, entries } : asked
    const paper = await composePaper(request, state, meeting, 'nl')
    const name = `${made.length}-${request.kind}`
    const path = join(folder, name)
    writeFileSync(`${path}.pdf`, new Uint8Array((await pdfOf(paper, letter)).bytes))
    writeFileSync(`${path}.html`, await htmlOf(paper))
    writeFileSync(`${path}.docx`, new Uint8Array(await (await docxOf(paper)).arrayBuffer()))
    made.push({ name, path, paper })
  }
  writeFileSync(join(folder, 'list.csv'), await dataOf({ kind: 'list' }, state, meeting, 'nl'))
  return made
}
