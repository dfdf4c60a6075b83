import type { Agreement, BottomLine } from '#conference'
import { personLabel } from '#conference'
import { formatDate } from '#i18n'
import type { Cell } from '../paper'
import { line } from './line'
import { listed } from './naming'
import type { Source } from './source'

/**
 * Whom of the family an agreement was told, and whom not, for professionals to read. Why not stays with the chair;
 * nothing is said where nobody noted it.
 */
export function agreementToldLines(source: Source, agreement: Agreement): Cell {
  const labels = agreement.for.map((id) => personLabel(source.state, id))
  return toldLines(source, agreement.id, agreement.informed, listed(labels))
}

/** As `agreementToldLines`, in one line: for a cell of a list. */
export function agreementToldWords(source: Source, agreement: Agreement): string {
  return agreementToldLines(source, agreement)
    .map(({ text }) => text)
    .join(' ')
}

/** As `agreementToldLines`, of a bottom line. */
export function bottomLineToldLines(source: Source, { id, shared }: BottomLine): Cell {
  return toldLines(source, id, shared, '')
}

/** As `bottomLineToldLines`, in one line: for a cell of a list. */
export function bottomLineToldWords(source: Source, bottomLine: BottomLine): string {
  return bottomLineToldLines(source, bottomLine)
    .map(({ text }) => text)
    .join(' ')
}

function toldLines(
  source: Source,
  item: string,
  answer: Agreement['informed'],
  meant: string,
): Cell {
  const { texts, visibility } = source
  const { t } = texts
  // The family never reads who was told what.
  if (visibility.readers !== null) return []
  const { told, notTold } = notedOf(source, item)
  const isKept = answer?.yes === false
  const toWhom = notTold || (isKept ? meant || t('documents', 'told.family') : '')
  const how = answer?.yes === true ? (answer.note ?? '').trim() : ''
  return [
    ...(toWhom === '' ? [] : line('strong', t('documents', 'told.not', { who: toWhom }))),
    ...(isKept ? [] : yesLine(source, told, answer?.yes === true, how)),
  ]
}

/** That it was told says only to whom: a yes without whom, as older logs have it, is said to be that. */
function yesLine({ texts: { t } }: Source, who: string, isYes: boolean, how: string): Cell {
  if (who !== '') {
    return line('quiet', t('documents', how === '' ? 'told.yes' : 'told.how', { who, how }))
  }
  if (!isYes) return []
  return line('quiet', t('documents', how === '' ? 'told.someone' : 'told.someoneHow', { how }))
}

/** Whom it was told, each with the day, and whom not; each in one line, empty where nobody. */
export function notedOf(
  { state, texts: { register } }: Pick<Source, 'state' | 'texts'>,
  item: string,
): { readonly told: string; readonly notTold: string } {
  const noted = Object.hasOwn(state.told, item) ? Object.entries(state.told[item] ?? {}) : []
  const named = (yes: boolean) =>
    listed(
      noted
        .filter(([, each]) => each.yes === yes)
        .map(([person, { on }]) => {
          const label = personLabel(state, person)
          const isDated = yes && on !== undefined && label !== ''
          return isDated ? `${label} (${formatDate(on, 'long', register)})` : label
        }),
    )
  return { told: named(true), notTold: named(false) }
}
