import type { Place } from '#guide'
import { nextPlace, previousPlace } from '#guide'
import { useText } from '#i18n'
import { BottomBar, Text, VisuallyHidden } from '#ui'
import { ActionButton } from '../actions/ActionButton'
import { back, next, redo, undo } from '../actions/guideActions'
import { keys } from '../actions/safetyActions'
import { park, round } from '../actions/tableActions'
import { useConduct, useOfMeeting, useGuideNames } from '../../running'
import styles from './FootStrip.module.css'

/** The ways back and on, and what is done in between. The one way on is the one full button on the screen. */
export function FootStrip() {
  return (
    <BottomBar
      start={
        <>
          <Back />
          <ActionButton action={park} />
          <ActionButton action={round} />
          <ActionButton action={keys} kind="quiet" />
          <ActionButton action={undo} kind="quiet" keyShown={false} hideIdle />
          <ActionButton action={redo} kind="quiet" keyShown={false} hideIdle />
        </>
      }
      end={
        <>
          <WhatIsNext />
          <ActionButton action={next} kind="primary" />
        </>
      }
    />
  )
}

function Back() {
  const t = useText('conduct')
  const names = useGuideNames()
  const { guide } = useConduct()
  const before = useOfMeeting(
    ({ place, closing }) => (place === null ? undefined : previousPlace(guide, place, closing)),
    samePlace,
  )
  if (before === undefined) return <ActionButton action={back} />
  return (
    <span className={styles.back}>
      <ActionButton action={back} wide>
        <span>
          <span aria-hidden="true">← </span>
          <VisuallyHidden>{t('back.to')} </VisuallyHidden>
          {names.place(before)}
        </span>
      </ActionButton>
    </span>
  )
}

function WhatIsNext() {
  const t = useText('conduct')
  const names = useGuideNames()
  const { guide } = useConduct()
  const after = useOfMeeting(
    ({ place, closing }) => (place === null ? undefined : nextPlace(guide, place, closing)),
    samePlace,
  )
  return (
    <Text as="span" look="secondary">
      {after === undefined ? t('next.roundoff') : t('next.is', { title: names.place(after) })}
    </Text>
  )
}

function samePlace(one: Place | undefined, other: Place | undefined): boolean {
  return (
    one?.phase === other?.phase && one?.step === other?.step && one?.question === other?.question
  )
}
