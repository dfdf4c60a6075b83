import { belongsHere, entriesOf, type Entry } from '#conference'
import { type ChoiceValue, DOMAINS, type Question } from '#guide'
import { useText } from '#i18n'
import { Section, Text } from '#ui'
import { type KeyboardEvent, useMemo, useSyncExternalStore } from 'react'
import { KeyScope } from '../../../fields'
import { fieldOf, QUICK_ROW } from '../../../list'
import { useCaseState, useConduct } from '../../../running'
import { useStableCallback } from '../../../shared'
import { useAnswer } from '../../answering/useAnswer'
import { valueWord } from '../../answering/valueWord'
import { onAudience, stayingAudience } from '../capture/stayingAudience'
import { QuickRow } from './QuickRow'
import styles from './QuickValues.module.css'

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
    const row = QUICK_ROW.around(target)
    const id = QUICK_ROW.idOf(row)
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

/** Gives focus to the row so many further on: to its note, or to the value that is chosen there. */
function focusQuickRow(row: HTMLElement, by: number, toNote = false): void {
  const rows = QUICK_ROW.in(row.parentElement)
  const next = rows[rows.indexOf(row) + by]
  if (next === undefined) {
    if (by < 0) fieldOf(row)?.focus()
    return
  }
  const chosen = next.querySelector<HTMLElement>('input:checked')
  const goal = toNote ? next.querySelector<HTMLElement>('textarea') : chosen
  ;(goal ?? next.querySelector<HTMLElement>('input'))?.focus()
}

/** What a row stands for, and what an entry of it carries. */
interface QuickThing {
  readonly id: string
  readonly label: string
  readonly place: Partial<Entry>
}

/** The rows of a quick list: the fourteen domains of life, or the members of the family. */
function useQuickThings(by: 'domain' | 'person'): readonly QuickThing[] {
  const { persons } = useCaseState()
  const t = useText('lists')
  return useMemo(() => {
    if (by === 'person')
      return persons.map(({ id, label }) => ({ id, label, place: { person: id } }))
    return DOMAINS.map((id) => ({ id, label: t(`domain.${id}`), place: { domain: id } }))
  }, [by, persons, t])
}
