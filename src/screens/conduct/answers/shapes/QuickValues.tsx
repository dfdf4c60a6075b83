import type { Entry } from '#conference'
import { belongsHere, entriesOf } from '#conference'
import type { ChoiceValue, Question } from '#guide'
import { useText } from '#i18n'
import { Section, Text } from '#ui'
import type { KeyboardEvent } from 'react'
import { useSteady } from '../useSteady'
import { useAnswer } from '../useAnswer'
import { focusQuickRow } from './focusQuickRow'
import { QuickRow } from './QuickRow'
import { useQuickThings } from './useQuickThings'
import styles from './QuickValues.module.css'
import { valueWord } from '../said/valueWord'

interface QuickValuesProps {
  readonly question: Question
  /** What each row is: a domain of life, or a member of the family. */
  readonly by: 'domain' | 'person'
  readonly values: readonly ChoiceValue[]
}

/**
 * A row for each domain or person, with a value each: the figure of a value chooses it and goes on to the
 * next row. What was said first of a row carries the value and the note; more of it stands in the list.
 */
export function QuickValues({ question, by, values }: QuickValuesProps) {
  const t = useText('answers')
  const lists = useText('lists')
  const { meeting, phase, part, meetingId, scope, send, makeId } = useAnswer(question)
  const things = useQuickThings(by)
  const entries = entriesOf(meeting, phase, question.id).filter((each) =>
    belongsHere(meeting, each),
  )
  const put = useSteady((id: string, entry: Entry | undefined, change: Partial<Entry>) => {
    const thing = things.find((each) => each.id === id)
    if (thing === undefined) return
    const fresh: Entry = {
      id: makeId(),
      phase,
      part,
      question: question.id,
      text: '',
      audience: 'everyone',
      about: [],
      ...thing.place,
    }
    const next = { ...(entry ?? fresh), ...change }
    const empty = next.value === undefined && next.text === ''
    if (!empty) void send({ type: 'entryPut', meeting: meetingId, entry: next })
    else if (entry !== undefined)
      void send({ type: 'entryRemoved', meeting: meetingId, entry: entry.id })
  })
  if (things.length === 0) return null
  const legend = values.map((value, at) => `${at + 1} ${valueWord(lists, value)}`).join(' · ')
  return (
    <Section level={3} look="label" heading={t(`quick.${by}`)}>
      <Text look="small" tone="second">
        {t('quick.keys', { legend })}
      </Text>
      <ul role="list" className={styles.rows} onKeyDown={upAndDown}>
        {things.map((thing) => (
          <QuickRow
            key={thing.id}
            id={thing.id}
            label={thing.label}
            values={values}
            entry={entries.find((each) => each[by] === thing.id)}
            put={put}
            scope={scope}
          />
        ))}
      </ul>
    </Section>
  )
}

/** Up and down go to the same place in the row above or below; within a row the arrows choose. */
function upAndDown(event: KeyboardEvent<HTMLElement>) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const { target } = event
  if (by === undefined || !(target instanceof HTMLElement)) return
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  const row = target.closest<HTMLElement>('[data-quick]')
  if (row !== null) focusQuickRow(row, by, target instanceof HTMLTextAreaElement)
}
