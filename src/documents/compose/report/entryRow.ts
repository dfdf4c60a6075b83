import type { Entry } from '#conference'
import { nameOf, personLabel } from '#conference'
import { formatDate } from '#i18n'
import type { Cell } from '../../paper'
import { line } from '../line'
import { whoInLine } from '../naming'
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
      ...line(
        'quiet',
        particulars(source, entry)
          .filter((each) => each !== '')
          .join(' · '),
      ),
    ],
    known.length > 0 ? known : line('quiet', texts.t('documents', 'report.noSource')),
  ]
}

function particulars(source: Source, entry: Entry): readonly string[] {
  const { state, meeting, texts } = source
  const { t, register } = texts
  const { certainty, domain, slot, nature, reach, when, since, person, owner, due } = entry
  const day = (date: string) => formatDate(date, 'long', register)
  const told = (key: 'since' | 'goal' | 'result' | 'towards' | 'owner' | 'due', word = '') =>
    word === '' ? '' : t('answers', `told.${key}`, { word })
  return [
    slot === undefined ? '' : t('lists', `slot.${slot}`),
    when === undefined ? '' : day(when),
    domain === undefined ? '' : t('lists', `domain.${domain}`),
    person === undefined ? '' : personLabel(state, person),
    entry.about.map((id) => personLabel(state, id)).join(', '),
    certainty === undefined ? '' : t('lists', `certainty.${certainty}`),
    nature === undefined ? '' : t('lists', `riskKind.${nature}`),
    reach === undefined ? '' : t('lists', `riskKind.${reach}`),
    entry.organisation ?? '',
    told('since', since && day(since)),
    told('goal', entry.goal),
    told('result', entry.result),
    told('towards', entry.towards),
    told('owner', owner && nameOf(state, meeting, owner)),
    told('due', due && day(due)),
    entry.beforehand === true ? t('answers', 'told.beforehand') : '',
  ]
}
