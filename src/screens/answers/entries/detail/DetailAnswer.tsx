import type { Entry } from '#conference'
import { findQuestion } from '#guide'
import { useText } from '#i18n'
import { Section } from '#ui'
import type { AnswerProps } from '../../answering/answerProps'
import { Capture } from '../capture/Capture'
import { EmptySource } from '../../answering/EmptySource'
import { Elsewhere } from '../Elsewhere'
import { EntryRows } from '../EntryRows'
import { usePartedEntries } from '../usePartedEntries'
import { useSaid } from '../useSaid'
import { useAnswer } from '../../answering/useAnswer'
import { DetailCard } from './DetailCard'
import styles from './DetailAnswer.module.css'

/** Each thing that was said elsewhere, asked further: its fields, and what is said about it here. */
export function DetailAnswer({ question, answer }: AnswerProps<'detail'>) {
  const t = useText('answers')
  const { guide, phase } = useAnswer(question)
  const [said, open] = useSaid(question)
  const asked = usePartedEntries(answer.of).here
  const { here, elsewhere } = usePartedEntries(question.id)
  const extra = answer.fields.filter((field) => field === 'goal' || field === 'result')
  const source = findQuestion(guide, phase, answer.of)
  const only = asked.length === 1 ? asked[0]?.id : undefined
  const unlinked = here.filter((each) => !asked.some(({ id }) => id === each.of))
  return (
    <>
      <Capture
        question={question}
        fields={['by']}
        begins={extra.length === 0 || asked.length === 0}
        placeholder={t('capture.detail')}
        suggest={() => ({ of: only })}
        of={asked.map((each) => ({ value: each.id, label: shorten(each) }))}
      />
      {source !== undefined && asked.length === 0 && <EmptySource question={source} />}
      {asked.length > 0 && (
        <ul role="list" className={styles.cards}>
          {asked.map((entry, at) => (
            <DetailCard
              key={entry.id}
              entry={entry}
              extra={extra}
              details={here.filter((each) => each.of === entry.id)}
              said={said}
              open={open}
              begins={extra.length > 0 && at === 0}
            />
          ))}
        </ul>
      )}
      {unlinked.length > 0 && (
        <Section level={3} look="label" heading={t('detail.unlinked')}>
          <EntryRows label={t('detail.unlinked')} entries={unlinked} said={said} open={open} />
        </Section>
      )}
      <Elsewhere entries={elsewhere} said={said} open={open} />
    </>
  )
}

/** An entry in a few words, to choose it from a list. */
function shorten({ text, organisation }: Entry): string {
  const words = text === '' ? (organisation ?? '') : text
  return words.length > 60 ? `${words.slice(0, 58).trimEnd()} …` : words
}
