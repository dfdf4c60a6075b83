import { findQuestion, keyOf } from '#guide'
import { useText } from '#i18n'
import { announce, Section, Text } from '#ui'
import type { KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'
import type { AnswerProps } from '../answering/answerProps'
import { ChoiceNotShown } from '../release/ChoiceNotShown'
import { chosenInOrder } from '../release/chosen'
import { asksForRelease, useReleasing } from '../release/releasing'
import { Elsewhere } from '../entries/Elsewhere'
import { ROW, Rows } from '../../list'
import { usePartedEntries } from '../entries/usePartedEntries'
import { useSaid } from '../entries/useSaid'
import { useNames } from '../../running'
import { begin } from '../../fields'
import { AddToSource } from '../entries/AddToSource'
import { Differs } from '../choices/Differs'
import { DotsPlaced } from './DotsPlaced'
import { moved, placed, takenOut } from './order'
import { RankRow } from './RankRow'
import { useRanking } from './useRanking'

/** What was said, put in order together: the first is the most important. */
export function RankAnswer({ question, answer }: AnswerProps<'rank'>) {
  const t = useText('answers')
  const names = useNames()
  const { order, differs, rank, guide, phase, scope } = useRanking(question)
  const { here, elsewhere } = usePartedEntries(answer.of)
  const source = findQuestion(guide, phase, answer.of)
  const [said, open] = useSaid(source ?? question)
  const { ask } = useReleasing()
  const { top } = answer
  const ranked = order.flatMap((id) => here.find((each) => each.id === id) ?? [])
  const rows = [...ranked, ...here.filter((each) => !order.includes(each.id))]
  const isFull = top !== undefined && order.length >= top
  const keys = isFull ? t('rank.full', { top }) : t('rank.keys')
  const place = (id: string) => {
    // At the end of a full list there is no place: that is said, for who cannot see that nothing happens.
    if (isFull && !order.includes(id)) announce(keys)
    else rank(placed(order, id, order.length, top))
  }
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    begin(ROW.in(list.current)[0])
  }, [])
  const onKey = (id: string, event: KeyboardEvent): boolean => {
    const entry = rows.find((each) => each.id === id)
    const next = ordered(event, order, id, top)
    if (next === 'place') place(id)
    else if (next !== undefined) rank(next)
    else if (entry !== undefined && asksForRelease(event)) ask(entry)
    else return false
    return true
  }
  return (
    <>
      <Section
        level={3}
        look="label"
        heading={t(top === undefined ? 'rank.heading' : 'rank.top', { top: top ?? 0 })}
      >
        <Text look="small" tone="second">
          {keys}
        </Text>
        {here.length === 0 && <Text tone="second">{t('nothing')}</Text>}
        <div ref={list}>
          <Rows ordered label={t('rank.label')} ids={rows.map((each) => each.id)} onKey={onKey}>
            {(current) =>
              rows.map((entry) => (
                <RankRow
                  key={entry.id}
                  entry={entry}
                  names={names}
                  place={order.indexOf(entry.id)}
                  last={order.length - 1}
                  current={current === entry.id}
                  onMove={(by) => rank(moved(order, entry.id, by))}
                  onPlace={() => place(entry.id)}
                  onTakeOut={() => rank(takenOut(order, entry.id))}
                />
              ))
            }
          </Rows>
        </div>
        <ChoiceNotShown chosen={(now) => chosenInOrder(now, keyOf(phase, question.id))} />
      </Section>
      <Elsewhere entries={elsewhere} said={said} open={open} />
      {order.length > 0 && (
        <Differs scope={scope} value={differs} onChange={(fresh) => rank(order, fresh)} />
      )}
      {here.length > 1 && (
        <DotsPlaced question={question} entries={here} onOrder={(ids) => rank(ids.slice(0, top))} />
      )}
      {source !== undefined && <AddToSource source={source} />}
    </>
  )
}

/**
 * The order that a key on a row makes of the order there is; `place` where it is to come last, undefined where the key is
 * not for it.
 */
function ordered(
  event: KeyboardEvent,
  order: readonly string[],
  id: string,
  top: number | undefined,
): readonly string[] | 'place' | undefined {
  const { key, altKey, ctrlKey, metaKey } = event
  if (ctrlKey || metaKey) return undefined
  const isIn = order.includes(id)
  if (altKey) {
    if (!isIn || (key !== 'ArrowUp' && key !== 'ArrowDown')) return undefined
    return moved(order, id, key === 'ArrowUp' ? -1 : 1)
  }
  if (/^[1-9]$/.test(key)) return placed(order, id, Number(key) - 1, top)
  if (key === 'Delete' || key === 'Backspace') return isIn ? takenOut(order, id) : undefined
  if (key !== 'Enter' && key !== ' ') return undefined
  return isIn ? takenOut(order, id) : 'place'
}
