import type { Participant } from '#conference'
import { nameOfParticipant } from '#conference'
import { useText } from '#i18n'
import { Button, Notice, TextArea } from '#ui'
import { useEffect, useRef } from 'react'
import { useCaseState, useMeeting } from '../../running'
import styles from './Sheet.module.css'
import type { TogetherGround } from './useTogetherGround'

interface KeptApartNoticeProps {
  readonly ground: TogetherGround
  /** Who is said to be in the room. */
  readonly present: readonly string[]
  /** What Enter in the reason does. */
  readonly onEnter: () => void
  /** Goes on in a part of their own; before the meeting began there is none. */
  readonly onOwnPart?: ((participant: Participant) => void) | undefined
}

/**
 * Two who are never put at one table are both ticked, or one of them comes into the part where the other was: that is
 * refused, unless each gets a part of their own or somebody writes why it can be done.
 */
export function KeptApartNotice(props: KeptApartNoticeProps) {
  return props.ground.apart.length === 0 ? null : <ApartHere {...props} />
}

function ApartHere({ ground, present, onEnter, onOwnPart }: KeptApartNoticeProps) {
  const t = useText('room')
  const state = useCaseState()
  const meeting = useMeeting()
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Whoever waits at the door does not wait below the edge of a panel.
    root.current?.scrollIntoView?.({ block: 'nearest' })
  }, [])
  const isTogether = ground.apart.some(
    ({ one, other }) => present.includes(one.id) && present.includes(other.id),
  )
  const name = (each: Participant) => nameOfParticipant(state, meeting, each)
  return (
    <div ref={root} className={styles.apart} data-not-together="apart">
      <Notice
        kind="caution"
        title={t(isTogether ? 'keptApart.title' : 'keptApart.titleAfter')}
        action={
          ground.asked && onOwnPart !== undefined
            ? ground.here.map((each) => (
                <Button
                  key={each.id}
                  size="small"
                  data-do="own-part"
                  data-participant={each.id}
                  onClick={() => onOwnPart(each)}
                >
                  {t('keptApart.ownPart', { name: name(each) })}
                </Button>
              ))
            : undefined
        }
      >
        {ground.asked
          ? t(isTogether ? 'keptApart.words' : 'keptApart.wordsAfter')
          : t('keptApart.grounded')}
      </Notice>
      {ground.asked && (
        <TextArea
          label={t('keptApart.ground')}
          help={t('keptApart.help')}
          id={ground.id}
          value={ground.typed}
          onChange={ground.type}
          onEnter={onEnter}
          data-field="together-ground"
        />
      )}
    </div>
  )
}
