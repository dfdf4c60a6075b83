import type { BottomLine } from '#conference'
import { originMeeting, nameOf } from '#conference'
import type { QuestionId } from '#guide'
import { placeOf, startOf } from '#guide'
import { useText } from '#i18n'
import { announce, Text } from '#ui'
import { useCaseState, useConduct, useMeeting } from '../../running'
import { emptyAgreement } from '../agreements/agreementOf'
import { RowButton } from '../../list'
import styles from './Carried.module.css'

interface BrokenBottomLineProps {
  /** As it holds now: as this meeting put it anew, else as it was. */
  readonly bottomLine: BottomLine
  /** Opens the consequence to be written. */
  readonly onConsequence: () => void
}

/** A bottom line that was not kept: what was to happen then, who decides, and one action away the phase it belongs to. */
export function BrokenBottomLine({ bottomLine, onConsequence }: BrokenBottomLineProps) {
  const t = useText('decide')
  const guideWords = useText('guide')
  const { guide, send, meetingId, makeId } = useConduct()
  const state = useCaseState()
  const meeting = useMeeting()
  const { id, ifBroken, decides, phase } = bottomLine
  const made = originMeeting(state, meeting, bottomLine)
  const decider = decides === undefined ? '' : nameOf(state, made, decides)
  const agreed = meeting.agreements.some((each) => each.serves?.id === id)
  const agree = (what: string) => {
    const place = { id: makeId(), phase: meeting.phase, part: meeting.part }
    const agreement = {
      ...emptyAgreement(place),
      what,
      serves: { kind: 'bottomLine', id } as const,
    }
    void send({ type: 'agreementPut', meeting: meetingId, agreement })
    announce(t('agreement.made'))
  }
  const goTo = (question: QuestionId) => {
    const place = placeOf(guide, meeting.phase, question)
    if (place !== undefined) void send({ type: 'goTo', meeting: meetingId, place })
  }
  const back = () => {
    // The meeting works in that phase from here on: a look at it would not be enough.
    void send({ type: 'declarePhase', meeting: meetingId, phase })
    const place = startOf(guide, phase, 'beeldvorming')
    void send({ type: 'goTo', meeting: meetingId, place })
  }
  return (
    <div data-broken={id} className={styles.answer}>
      <Text look="secondary" tone="caution">
        {ifBroken === undefined
          ? t('carried.brokenOpen')
          : t('carried.broken', { words: ifBroken })}
        {decider !== '' && ` · ${t('bottomLine.decided', { name: decider })}`}
      </Text>
      {ifBroken === undefined && (
        <RowButton action="consequence" onClick={onConsequence}>
          {t('carried.toConsequence')}
        </RowButton>
      )}
      {ifBroken !== undefined && (
        // One button, so that whoever pressed it stays on it.
        <RowButton
          action={agreed ? 'toAgreement' : 'agree'}
          onClick={() => (agreed ? goTo('besluit.wieDoetWat') : agree(ifBroken))}
        >
          {t(agreed ? 'carried.agreed' : 'carried.agree')}
        </RowButton>
      )}
      {phase !== meeting.phase && (
        <RowButton action="toPhase" kind="plain" onClick={back}>
          {t('carried.toPhase', { phase: guideWords(`phase.${phase}|name`) })}
        </RowButton>
      )}
    </div>
  )
}
