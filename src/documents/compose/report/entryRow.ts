import type { Entry } from '#conference'
import type { Cell } from '../../paper'
import { line } from '../line'
import { whoInLine } from '../naming'
import { paperFields } from '../paperFields'
import type { Source } from '../source'
import { saidWords } from './saidWords'

/** One thing that was said, with what belongs to it, and from whom it is known: it stays theirs. */
export function entryRow(source: Source, entry: Entry): readonly Cell[] {
  const { texts } = source
  const by = entry.by === undefined ? undefined : ({ kind: 'participant', id: entry.by } as const)
  const known = [...line('plain', whoInLine(source, by)), ...line('quiet', entry.source)]
  return [
    [
      ...line('plain', saidWords(texts, entry)),
      ...line('quiet', paperFields(source, 'entry', entry).join(' · ')),
    ],
    known.length > 0 ? known : line('quiet', texts.t('documents', 'report.noSource')),
  ]
}
