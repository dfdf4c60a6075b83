import { dayIn } from '#base'
import type { BottomLine } from '#conference'
import { formatDate } from '#i18n'
import type { Cell } from '../paper'
import { line, lineIn } from './line'
import { calledOn, labelsOn, mayBeNamed, whoCell } from './naming'
import { paperSentences } from './paperFields'
import { passedWords } from './passed'
import type { Source } from './source'

/** What must at least be there, who guards it, what happens if not. The source's meeting is the one that made it. */
export function bottomLineRow(
  source: Source,
  bottomLine: BottomLine,
  isEarlier: boolean,
): readonly Cell[] {
  return [
    [...what(source, bottomLine), ...since(source, isEarlier)],
    whoCell(source, bottomLine.guard),
    consequence(source, bottomLine),
  ]
}

function what(source: Source, bottomLine: BottomLine): Cell {
  const { text, seenBy, check, for: whom = [] } = bottomLine
  const { t, register } = source.texts
  // On a paper for one person everything is for that person: then nobody else is named.
  const passed = passedWords(source, check)
  const persons = source.visibility.one === null ? labelsOn(source, whom) : ''
  return [
    ...line('plain', text),
    ...lineIn('quiet', persons, (who) => t('documents', 'bottomLines.for', { who })),
    ...lineIn('quiet', seenBy, (how) => t('documents', 'bottomLines.seenBy', { text: how })),
    ...lineIn('strong', passed, (was) => t('documents', 'bottomLines.checkPassed', { was })),
    ...lineIn('quiet', passed === '' ? check : '', (on) =>
      t('documents', 'bottomLines.check', { date: formatDate(on, 'weekdayLong', register) }),
    ),
    ...paperSentences(source, 'bottomLine', bottomLine).flatMap((each) => line('quiet', each)),
  ]
}

function since({ meeting, texts }: Source, isEarlier: boolean): Cell {
  if (!isEarlier) return []
  const date = formatDate(dayIn(meeting.plan.start), 'long', texts.register)
  return line('quiet', texts.t('documents', 'bottomLines.since', { date }))
}

function consequence(source: Source, { ifBroken, decides, phase }: BottomLine): Cell {
  const { t } = source.texts
  const known = [
    ...line('plain', ifBroken),
    ...lineIn('quiet', calledOn(source, decides), (who) =>
      t('documents', 'bottomLines.decides', { who }),
    ),
  ]
  const isKept = decides !== undefined && !mayBeNamed(source, decides)
  // Phase 3 does not ask it (besluit.nietNagekomen).
  if (known.length > 0 || isKept || phase === 'herstelgerichteZorg') return known
  return line('quiet', t('documents', 'notAgreed'))
}
