import { familyIsPresent, lastTime } from '#conference'
import { findQuestion, keyOf } from '#guide'
import { formatDate, useGuideText, useText, useTexts } from '#i18n'
import { Button, EmptyState, EntryList, Section, Text } from '#ui'
import { useMemo, useRef, useState } from 'react'
import { useCaseState, useConduct, useMeeting } from '../../running'
import styles from './Beside.module.css'
import { lastTimeItems } from './lastTimeItems'
import { LastTimeRows } from './LastTimeRows'

/**
 * What was answered to this same question the last time. With family in the room, who can look at this screen too, what
 * not all of them may know stands there only after a press.
 */
export function LastTimeHere() {
  const t = useText('conduct')
  const room = useText('room')
  const guideText = useGuideText()
  const { register } = useTexts()
  const { guide } = useConduct()
  const state = useCaseState()
  const meeting = useMeeting()
  const { place, present } = meeting
  const [opened, setOpened] = useState('')
  const root = useRef<HTMLDivElement>(null)
  const last = useMemo(() => {
    if (place?.question === undefined) return undefined
    const question = findQuestion(guide, place.phase, place.question)
    return question && lastTime(state, meeting, place.phase, question)
  }, [guide, state, meeting, place])
  if (last === undefined || place?.question === undefined) {
    return (
      <div className={styles.quiet}>
        <EmptyState>{t('lastTime.none')}</EmptyState>
      </div>
    )
  }
  const asked = keyOf(place.phase, place.question)
  const items = lastTimeItems(state, meeting, last, asked, {
    t,
    answerOf: (gate) => guideText(gate.phase, gate.question, `answer.${gate.answer}`),
  })
  // Of another question, or before others, the chair presses anew.
  const here = `${asked} ${present.join(' ')}`
  const isConcealed =
    familyIsPresent(meeting) && items.some((each) => each.isHidden) && opened !== here
  return (
    <div ref={root} tabIndex={-1} className={styles.notes}>
      <Section
        heading={formatDate(last.meeting.plan.start, 'long', register)}
        level={3}
        look="label"
      >
        {isConcealed ? (
          <div className={styles.quiet} data-concealed="">
            <Text look="small">{room('lastTime.concealed')}</Text>
            <Button
              size="small"
              data-do="show-last-time"
              onClick={() => {
                setOpened(here)
                // The button goes: what it opened is read on from here.
                root.current?.focus()
              }}
            >
              {room('lastTime.show')}
            </Button>
          </div>
        ) : (
          <EntryList label={t('beside.lastTime')}>
            <LastTimeRows items={items} />
          </EntryList>
        )}
      </Section>
    </div>
  )
}
