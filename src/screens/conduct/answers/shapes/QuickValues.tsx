import type { Entry } from '#conference'
import { belongsHere, entriesOf } from '#conference'
import type { ChoiceValue, Question } from '#guide'
import { useText } from '#i18n'
import { Section, Text } from '#ui'
import { useSyncExternalStore, type KeyboardEvent } from 'react'
import { useConduct } from '../../context'
import { onAudience, stayingAudience } from '../capture/stayingAudience'
import { KeyScope } from '../form/KeyScope'
import { useStableCallback } from '../useStableCallback'
import { useAnswer } from '../useAnswer'
import { focusQuickRow } from './focusQuickRow'
import { QuickRow } from './QuickRow'
import { useQuickThings } from './useQuickThings'
import styles from './QuickValues.module.css'
import { valueWord } from '../entries/valueWord'

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
  const { store } = useConduct()
  const audience = useSyncExternalStore(onAudience, () => stayingAudience(store, meetingId))
  const things = useQuickThings(by)
  const entries = entriesOf(meeting, phase, question.id).filter((each) =>
    belongsHere(meeting, each),
  )
  const put = useStableCallback((id: string, entry: Entry | undefined, change: Partial<Entry>) => {
    const thing = things.find((each) => each.id === id)
    if (thing === undefined) return
    const fresh: Entry = {
      id: makeId(),
      phase,
      part,
      question: question.id,
      text: '',
      audience: stayingAudience(store, meetingId),
      about: [],
      ...thing.place,
    }
    const next = { ...(entry ?? fresh), ...change }
    const empty = next.value === undefined && next.text === ''
    if (!empty) void send({ type: 'entryPut', meeting: meetingId, entry: next })
    else if (entry !== undefined)
      void send({ type: 'entryRemoved', meeting: meetingId, entry: entry.id })
  })
  const onKey = (event: KeyboardEvent) => {
    const { target } = event
    if (event.altKey || event.ctrlKey || event.metaKey || !(target instanceof HTMLElement)) return
    const row = target.closest<HTMLElement>('[data-quick]')
    const id = row?.dataset['quick']
    const value = target instanceof HTMLInputElement ? values[Number(event.key) - 1] : undefined
    const goesOn = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (row === null || id === undefined) return
    if (value !== undefined) {
      put(
        id,
        entries.find((each) => each[by] === id),
        { value },
      )
      focusQuickRow(row, 1)
    } else if (goesOn !== undefined && !event.shiftKey) {
      focusQuickRow(row, goesOn, target instanceof HTMLTextAreaElement)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  if (things.length === 0) return null
  const legend = values.map((value, at) => `${at + 1} ${valueWord(lists, value)}`).join(' · ')
  return (
    <Section level={3} look="label" heading={t(`quick.${by}`)}>
      <Text look="small" tone="second">
        {t('quick.keys', { legend })}
        {audience !== 'everyone' &&
          ` ${t('quick.audience', { audience: lists(`audience.${audience}`) })}`}
      </Text>
      <KeyScope onKeyDown={onKey}>
        <ul role="list" className={styles.rows}>
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
      </KeyScope>
    </Section>
  )
}
