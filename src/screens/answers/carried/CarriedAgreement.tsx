import { dayIn } from '#base'
import type { FollowUp, OpenAgreement } from '#conference'
import { nameOf } from '#conference'
import { formatDate, useText, useTexts } from '#i18n'
import { CheckField, useSpot } from '#ui'
import { useEffect, useRef } from 'react'
import { useCaseState } from '../../running'
import { begin, OneOf, SavedText } from '../../fields'
import { SAID } from '../../releasing'
import { Release } from '../release/Release'
import { ChoiceNotShown } from '../release/ChoiceNotShown'
import { chosenOfAgreement } from '../release/chosen'
import { WhyNotShown } from '../release/WhyNotShown'
import { RowLine, PlainRow } from '../../list'
import styles from './Carried.module.css'

interface CarriedAgreementProps {
  readonly open: OpenAgreement
  /** What was said of it in this meeting. */
  readonly followUp: FollowUp | undefined
  readonly draft: string
  readonly begins: boolean
  readonly onFollow: (followUp: FollowUp) => void
}

const STATUSES = ['done', 'partly', 'circumstances', 'notDone'] as const

/** One open agreement of an earlier meeting: what became of it, in a choice and a word. */
export function CarriedAgreement(props: CarriedAgreementProps) {
  const { open, followUp, draft, begins, onFollow } = props
  const t = useText('decide')
  const lists = useText('lists')
  const { register } = useTexts()
  const state = useCaseState()
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (begins) begin(row.current?.querySelector<HTMLElement>('input'))
  }, [begins])
  const { agreement, meeting, carried } = open
  const { id, who, what, by } = agreement
  useSpot(SAID, row, id)
  const change = (patch: Partial<FollowUp>) =>
    onFollow({ status: 'notDone', ...followUp, agreement: id, ...patch })
  const details = [
    by === undefined ? '' : formatDate(by, 'weekday', register),
    t('carried.from', { date: formatDate(dayIn(meeting.plan.start), 'long', register) }),
    carried > 0 ? t('carried.times', { count: carried }) : '',
  ]
  return (
    <PlainRow ref={row} data-agreement={id}>
      <RowLine
        secondary={
          <>
            {details.filter((each) => each !== '').join(' · ')}
            <WhyNotShown after said={agreement} made={meeting} />
          </>
        }
        actionsShown
        actions={<Release said={agreement} made={meeting} words={what} />}
        source={who === undefined ? t('agreement.nobody') : nameOf(state, meeting, who)}
      >
        {what}
      </RowLine>
      <div className={styles.answer}>
        <OneOf
          firm
          field="status"
          label={t('carried.status', { what })}
          options={STATUSES.map((status) => ({
            value: status,
            label: lists(`followUp.${status}`),
          }))}
          value={followUp?.status}
          onChange={(status) => status !== undefined && change({ status })}
        />
        {followUp !== undefined && followUp.status !== 'done' && (
          <CheckField
            data-field="closed"
            label={t('carried.close')}
            checked={followUp.closed === true}
            onChange={(closed) => change({ closed: closed ? true : undefined })}
          />
        )}
        <ChoiceNotShown chosen={(now) => chosenOfAgreement(now, id)} />
        {followUp !== undefined && (
          <div className={styles.note}>
            <SavedText
              bare
              field="note"
              draft={draft}
              label={t('carried.note', { what })}
              labelHidden
              placeholder={t('carried.noteHint')}
              value={followUp.note ?? ''}
              onSave={(note) => change({ note: note === '' ? undefined : note })}
            />
          </div>
        )}
      </div>
    </PlainRow>
  )
}
