import type { Participant } from '#conference'
import { nameOfParticipant } from '#conference'
import { useText } from '#i18n'
import { Button, Notice, TextArea } from '#ui'
import { useCaseState, useMeeting } from '../context'
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
export function KeptApartNotice({ ground, present, onEnter, onOwnPart }: KeptApartNoticeProps) {
  const t = useText('room')
  const state = useCaseState()
  const meeting = useMeeting()
  if (ground.apart.length === 0) return null
  const isTogether = ground.apart.some(
    ({ one, other }) => present.includes(one.id) && present.includes(other.id),
  )
  const name = (each: Participant) => nameOfParticipant(state, meeting, each)
  return (
    <>
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
          value={ground.typed}
          onChange={ground.type}
          onEnter={onEnter}
          data-field="together-ground"
        />
      )}
    </>
  )
}
