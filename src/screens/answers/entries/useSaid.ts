import type { Entry } from '#conference'
import type { Answer, ChoiceValue, EntryField, Question } from '#guide'
import { useText } from '#i18n'
import { announce } from '#ui'
import { useMemo } from 'react'
import { useOpenRow } from '../../drafts'
import { useStableCallback } from '../../shared'
import { useAnswer } from '../answering/useAnswer'

/** What can be done with the entries of a question, and which of them stands open. */
export function useSaid(question: Question): readonly [EntryActions, string | null] {
  const { scope, meetingId, send } = useAnswer(question)
  const t = useText('answers')
  const [open, setOpen] = useOpenRow(`${scope}.editing`)
  const put = useStableCallback((entry: Entry) => {
    void send({ type: 'entryPut', meeting: meetingId, entry })
    announce(t('changed'))
  })
  const remove = useStableCallback((entry: string) => {
    void send({ type: 'entryRemoved', meeting: meetingId, entry })
    announce(t('removed'))
  })
  const { answer } = question
  const said = useMemo<EntryActions>(
    () => ({
      scope,
      answer,
      fields: fieldsOf(answer),
      values: valuesOf(answer),
      open: setOpen,
      put,
      remove,
    }),
    [scope, answer, setOpen, put, remove],
  )
  return [said, open]
}

/** What can be done with the entries of a question; the same object as long as the question stands. */
export interface EntryActions {
  /** The name under which drafts of the question are kept. */
  readonly scope: string
  readonly answer: Answer
  readonly fields: readonly EntryField[]
  readonly values: readonly ChoiceValue[] | undefined
  /** Opens an entry to be changed, or closes what is open. */
  readonly open: (entry: string | null) => void
  readonly put: (entry: Entry) => void
  readonly remove: (entry: string) => void
}

/** What a row can do besides being changed or removed: a switch that Space turns too. */
export interface RowAct {
  readonly what: 'mark' | 'common' | 'choose'
  readonly label: (pressed: boolean) => string
  readonly pressed: (entry: Entry) => boolean
  readonly run: (entry: Entry) => void
}

/** The fields that are asked for beside the text in an answer of this shape. */
export function fieldsOf(answer: Answer): readonly EntryField[] {
  return 'fields' in answer ? answer.fields : ['by']
}

/** The values that an answer of this shape is chosen from. */
export function valuesOf(answer: Answer): readonly ChoiceValue[] | undefined {
  return 'values' in answer ? answer.values : undefined
}
