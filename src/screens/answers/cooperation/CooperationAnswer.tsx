import { timeIn } from '#base'
import type { Cooperation } from '#conference'
import { useText, useTexts } from '#i18n'
import { Disclosure } from '#ui'
import type { AnswerProps } from '../answering/answerProps'
import { FieldControl, FieldControls, WhoField } from '../../fields'
import { FORM } from '../../list'
import { ChoiceNotShown } from '../release/ChoiceNotShown'
import { chosenTogether } from '../release/chosen'
import { useAnswer } from '../answering/useAnswer'
import { NextMeeting } from './NextMeeting'
import { OpenLeads } from './OpenLeads'
import styles from './Cooperation.module.css'

type Aspect = AnswerProps<'cooperation'>['answer']['aspect']
type CooperationField = 'contactReach' | 'timeline' | 'informing'

const ASPECTS: readonly Aspect[] = ['timeline', 'next', 'informing']

/** How those at the table go on together: one calm form, what is asked now comes first. */
export function CooperationAnswer({ question, answer }: AnswerProps<'cooperation'>) {
  const t = useText('decide')
  const texts = useTexts()
  const { meeting, part, meetingId, send } = useAnswer(question)
  const cooperation = meeting.cooperation ?? { part }
  const change = (patch: Partial<Cooperation>) =>
    void send({
      type: 'cooperationPut',
      meeting: meetingId,
      cooperation: { ...cooperation, part, ...patch },
    })
  // The number of the one is not that of the other.
  const another = (contact: Cooperation['contact']): Partial<Cooperation> =>
    cooperation.contact === undefined ? { contact } : { contact, contactReach: undefined }
  const draft = `${meetingId}.${part}.cooperation`
  const control = (field: CooperationField) => (
    <FieldControl
      key={field}
      noun="cooperation"
      field={field}
      draft={`${draft}.${field}`}
      begins={answer.aspect === field}
      value={cooperation[field]}
      onChange={(value) => change({ [field]: value })}
    />
  )
  const first = [answer.aspect, ...ASPECTS.filter((each) => each !== answer.aspect)]
  return (
    <div ref={FORM.ref()} data-form="cooperation" className={styles.form}>
      {first.map((aspect) =>
        aspect === 'next' ? (
          <NextMeeting
            key={aspect}
            cooperation={cooperation}
            usualTime={timeIn(meeting.plan.start)}
            begins={answer.aspect === 'next'}
            draft={draft}
            onChange={change}
          />
        ) : (
          control(aspect)
        ),
      )}
      <div className={styles.pair}>
        {(['casusregisseur', 'contact'] as const).map((field) => (
          <WhoField
            key={field}
            field={field}
            draft={`${draft}.${field}`}
            label={texts.field(`cooperation.${field}`, 'ask')}
            nobody={t('cooperation.nobody')}
            value={cooperation[field]}
            onChange={(who) => change(field === 'contact' ? another(who) : { [field]: who })}
          />
        ))}
      </div>
      {control('contactReach')}
      <ChoiceNotShown chosen={chosenTogether} />
      <OpenLeads meeting={meeting} />
      <Disclosure summary={t('more')}>
        <div className={styles.form}>
          <FieldControls
            noun="cooperation"
            form="more"
            draft={draft}
            value={cooperation}
            onChange={change}
          />
        </div>
      </Disclosure>
    </div>
  )
}
