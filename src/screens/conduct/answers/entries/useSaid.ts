import type { Entry } from '#conference'
import type { Question } from '#guide'
import { useText } from '#i18n'
import { announce } from '#ui'
import { useMemo } from 'react'
import { useAnswer } from '../useAnswer'
import { useStableCallback } from '../useStableCallback'
import { fieldsOf, valuesOf } from './fieldsOf'
import type { EntryActions } from './entryActions'
import { useOpenRow } from './useOpenRow'

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
