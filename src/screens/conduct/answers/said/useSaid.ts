import type { Entry } from '#conference'
import type { Question } from '#guide'
import { useText } from '#i18n'
import { announce } from '#ui'
import { useMemo } from 'react'
import { useAnswer } from '../useAnswer'
import { useSteady } from '../useSteady'
import { fieldsOf, valuesOf } from './fieldsOf'
import type { Said } from './said'
import { useOpenRow } from './useOpenRow'

/** What can be done with the entries of a question, and which of them stands open. */
export function useSaid(question: Question): readonly [Said, string | null] {
  const { scope, meetingId, send } = useAnswer(question)
  const t = useText('answers')
  const [open, setOpen] = useOpenRow(`${scope}.editing`)
  const put = useSteady((entry: Entry) => {
    void send({ type: 'entryPut', meeting: meetingId, entry })
    announce(t('changed'))
  })
  const remove = useSteady((entry: string) => {
    void send({ type: 'entryRemoved', meeting: meetingId, entry })
    announce(t('removed'))
  })
  const { answer } = question
  const said = useMemo<Said>(
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
