import type { Entry } from '#conference'
import { findQuestion, keyOf } from '#guide'
import { useGuideText, useText } from '#i18n'
import { announce, Text } from '#ui'
import { useEffect, useMemo, useRef } from 'react'
import type { AnswerProps } from '../answering/answerProps'
import { ChoiceNotShown } from '../release/ChoiceNotShown'
import { chosenMarks } from '../release/chosen'
import { type RowAct, useSaid } from '../entries/useSaid'
import { SaidList } from '../entries/SaidList'
import { useAnswer } from '../answering/useAnswer'
import { useStableCallback } from '../../shared'
import { begin } from '../../fields'
import { ROW } from '../../list'
import { AddToSource } from '../entries/AddToSource'
import styles from './Mark.module.css'

/** Which of what was said carries this mark: Space on a row turns it on or off. */
export function MarkAnswer({ question, answer }: AnswerProps<'mark'>) {
  const t = useText('answers')
  const words = useGuideText()
  const { meeting, phase, part, meetingId, send, guide } = useAnswer(question)
  const source = findQuestion(guide, phase, answer.of) ?? question
  const [said, open] = useSaid(source)
  const items = meeting.markings[keyOf(phase, question.id)]?.items
  const turn = useStableCallback((entry: Entry) => {
    const before = items ?? []
    const on = !before.includes(entry.id)
    const after = on ? [...before, entry.id] : before.filter((each) => each !== entry.id)
    const known = after.filter((id) => meeting.entries.some((each) => each.id === id))
    const marking = { phase, question: question.id, part, items: known }
    void send({ type: 'marked', meeting: meetingId, marking })
    announce(t(on ? 'mark.on' : 'mark.off'))
  })
  const act = useMemo<RowAct>(
    () => ({
      what: 'mark',
      label: (pressed) => t(pressed ? 'mark.isOn' : 'mark.choose'),
      pressed: (entry: Entry) => items?.includes(entry.id) ?? false,
      run: turn,
    }),
    [t, items, turn],
  )
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    begin(ROW.in(list.current)[0])
  }, [])
  return (
    <>
      <div ref={list} className={styles.marked}>
        <Text look="small" tone="second">
          {t('mark.keys')}
        </Text>
        <SaidList
          question={source.id}
          heading={words(phase, source.id, 'short')}
          said={said}
          open={open}
          act={act}
        />
        <ChoiceNotShown chosen={(now) => chosenMarks(now, keyOf(phase, question.id))} />
      </div>
      <AddToSource source={source} />
    </>
  )
}
