import { useText } from '#i18n'
import { Section } from '#ui'
import type { AnswerProps } from '../answering/answerProps'
import { Capture } from '../entries/capture/Capture'
import { SaidList } from '../entries/SaidList'
import { useSaid } from '../entries/useSaid'
import { useAnswer } from '../answering/useAnswer'
import { FamilyPicture } from './FamilyPicture'
import { NewPerson } from './NewPerson'
import { LookNotice } from './LookNotice'
import { PersonRow } from './PersonRow'
import { RelationsPart } from './RelationsPart'
import { useDrawing } from './useDrawing'

/** Who belongs to the family, how they belong together, and how it is at home. No names: what somebody is. */
export function FamilyAnswer({ question, answer }: AnswerProps<'family'>) {
  const t = useText('answers')
  const { state, meeting } = useAnswer(question)
  const [said, open] = useSaid(question)
  const drawing = useDrawing(state, meeting)
  // As long as the chair is asked to look at it, the drawing is what will hang.
  const shown = drawing.isOpen ? drawing.willHang : state
  return (
    <>
      <FamilyPicture persons={shown.persons} relations={shown.relations} />
      <LookNotice drawing={drawing} />
      <Capture
        question={question}
        fields={answer.fields}
        begins={state.persons.length > 0}
        placeholder={t('capture.home')}
      />
      <SaidList question={question.id} heading={t('said.heading')} said={said} open={open} />
      <Section level={3} look="label" heading={t('family.persons')}>
        {state.persons.length > 0 && (
          <ul role="list">
            {state.persons.map((person) => (
              <PersonRow key={person.id} person={person} />
            ))}
          </ul>
        )}
        <NewPerson begins={state.persons.length === 0} />
      </Section>
      {state.persons.length > 1 && <RelationsPart />}
    </>
  )
}
