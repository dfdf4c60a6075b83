import type { Entry } from '#conference'
import { findQuestion } from '#guide'
import { useText } from '#i18n'
import { announce, Section, Text } from '#ui'
import type { AnswerProps } from '../answering/answerProps'
import { agreementOf } from '../agreements/agreementOf'
import { EmptySource } from '../answering/EmptySource'
import { useNames } from '../../running'
import { useOpenRow } from '../../drafts'
import { ChoiceNotShown } from '../release/ChoiceNotShown'
import { chosenIdeas } from '../release/chosen'
import { IdeasElsewhere } from './IdeasElsewhere'
import { InterventionRow } from './InterventionRow'
import { useWeighing } from './useWeighing'

/** The ideas that were chosen; each becomes an agreement in one action and takes its ground along. */
export function InterventionsAnswer({ question }: AnswerProps<'interventions'>) {
  const t = useText('decide')
  const names = useNames()
  const weighing = useWeighing(question)
  const { ideas, meeting, guide, phase, part, scope, choose, send, makeId, meetingId } = weighing
  const [open, setOpen] = useOpenRow(`${scope}.open`)
  const brainstorm = findQuestion(guide, phase, 'besluit.brainstorm')
  if (ideas.length === 0) {
    return brainstorm === undefined ? null : (
      <>
        <EmptySource question={brainstorm} />
        <IdeasElsewhere brainstorm={brainstorm} />
      </>
    )
  }
  const agree = (idea: Entry) => {
    const place = { id: makeId(), phase, part }
    const agreement = agreementOf(place, idea, meeting.weighings[idea.id])
    void send({ type: 'agreementPut', meeting: meetingId, agreement })
    setOpen(agreement.id)
    announce(t('interventions.agreed'))
  }
  const lists = [
    {
      heading: t('interventions.chosen'),
      of: ideas.filter(({ id }) => meeting.chosen.includes(id)),
    },
    {
      heading: t('interventions.others'),
      of: ideas.filter(({ id }) => !meeting.chosen.includes(id)),
    },
  ]
  return (
    <>
      {lists.map(({ heading, of }, at) => (
        <Section key={heading} level={3} look="label" heading={heading}>
          {of.length === 0 && at === 0 && <Text tone="second">{t('interventions.none')}</Text>}
          {of.length > 0 && (
            <ul role="list">
              {of.map((idea) => (
                <InterventionRow
                  key={idea.id}
                  idea={idea}
                  by={idea.by === undefined ? '' : names.participant(idea.by)}
                  weighing={meeting.weighings[idea.id]}
                  chosen={at === 0}
                  agreement={meeting.agreements.find((each) => each.idea === idea.id)}
                  open={open}
                  onOpen={setOpen}
                  onChoose={() => choose(idea.id)}
                  onAgree={() => agree(idea)}
                />
              ))}
            </ul>
          )}
        </Section>
      ))}
      <ChoiceNotShown
        chosen={(now) =>
          chosenIdeas(
            now,
            ideas.map(({ id }) => id),
          )
        }
      />
      {brainstorm !== undefined && <IdeasElsewhere brainstorm={brainstorm} />}
    </>
  )
}
