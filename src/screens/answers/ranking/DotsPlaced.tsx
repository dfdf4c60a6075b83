import type { Dots, Entry } from '#conference'
import type { Question } from '#guide'
import { useText } from '#i18n'
import { Disclosure, Text } from '#ui'
import { useState } from 'react'
import { Pick } from '../../fields'
import { RowButton } from '../../list'
import { useAnswer } from '../answering/useAnswer'
import { useSeatOptions } from '../../running'
import styles from './DotsPlaced.module.css'

interface DotsPlacedProps {
  readonly question: Question
  readonly entries: readonly Entry[]
  /** Puts them in the order of their dots. */
  readonly onOrder: (ids: readonly string[]) => void
}

/** So many dots each one has to place. */
const EACH = 3

/** Another way to one order: the chair places three dots for each one at the table. */
export function DotsPlaced({ question, entries, onOrder }: DotsPlacedProps) {
  const t = useText('answers')
  const { meeting, phase, part, meetingId, send } = useAnswer(question)
  const seats = useSeatOptions()
  const [by, setBy] = useState<string>()
  const all = meeting.dots.filter((each) => each.phase === phase && each.question === question.id)
  const mine = all.find((each) => each.by === by)?.placed ?? {}
  const used = Object.values(mine).reduce((sum, each) => sum + each, 0)
  const place = (id: string, count: number) => {
    if (by === undefined) return
    const dots: Dots = { phase, question: question.id, part, by, placed: { ...mine, [id]: count } }
    void send({ type: 'dotsPlaced', meeting: meetingId, dots })
  }
  const total = (id: string) => all.reduce((sum, each) => sum + (each.placed[id] ?? 0), 0)
  const byDots = entries
    .filter((each) => total(each.id) > 0)
    .toSorted((one, other) => total(other.id) - total(one.id))
  return (
    <Disclosure summary={t('dots.summary')}>
      <div className={styles.dots}>
        <Pick
          field="dotsBy"
          label={t('dots.by')}
          none={t('dots.by')}
          options={seats}
          value={by}
          onChange={setBy}
        />
        {by !== undefined && <Text look="small">{t('dots.left', { count: EACH - used })}</Text>}
        <ul role="list">
          {entries.map((entry) => (
            <li key={entry.id} data-dots={entry.id} className={styles.row}>
              <span dir="auto" className={styles.text}>
                {entry.text}
              </span>
              <span className="tabular">{t('dots.total', { count: total(entry.id) })}</span>
              <RowButton
                action="dotLess"
                repeats
                aria-label={t('dots.less', { text: entry.text })}
                disabled={(mine[entry.id] ?? 0) === 0}
                onClick={() => place(entry.id, (mine[entry.id] ?? 0) - 1)}
              >
                −
              </RowButton>
              <span className="tabular">{by === undefined ? '' : (mine[entry.id] ?? 0)}</span>
              <RowButton
                action="dotMore"
                repeats
                aria-label={t('dots.more', { text: entry.text })}
                disabled={by === undefined || used >= EACH}
                onClick={() => place(entry.id, (mine[entry.id] ?? 0) + 1)}
              >
                +
              </RowButton>
            </li>
          ))}
        </ul>
        <RowButton
          action="orderByDots"
          kind="plain"
          disabled={byDots.length === 0}
          onClick={() => onOrder(byDots.map((each) => each.id))}
        >
          {t('dots.order')}
        </RowButton>
      </div>
    </Disclosure>
  )
}
