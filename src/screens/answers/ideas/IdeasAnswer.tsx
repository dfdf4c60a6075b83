import type { Entry } from '#conference'
import { belongsHere, ideasOf } from '#conference'
import { useText } from '#i18n'
import { Section, Text } from '#ui'
import type { AnswerProps } from '../answering/answerProps'
import { Capture } from '../entries/capture/Capture'
import { EntryRows } from '../entries/EntryRows'
import { useSaid } from '../entries/useSaid'
import { useAnswer } from '../answering/useAnswer'
import { useNames } from '../../running'
import styles from './IdeasAnswer.module.css'
import { IdeasElsewhere } from './IdeasElsewhere'

/** The brainstorm: ideas first, all of the phase together by who had them, and no judgement of any. */
export function IdeasAnswer({ question, answer }: AnswerProps<'ideas'>) {
  const t = useText('answers')
  const names = useNames()
  const { meeting, phase } = useAnswer(question)
  const [said, open] = useSaid(question)
  const ideas = ideasOf(meeting, phase)
  const here = ideas.filter((each) => belongsHere(meeting, each))
  const groups = byWho(here)
  return (
    <>
      <Capture question={question} fields={answer.fields} placeholder={t('capture.idea')} />
      <Section
        level={3}
        look="label"
        heading={t('counted', { heading: t('ideas.heading'), number: here.length })}
      >
        {here.length === 0 && <Text tone="second">{t('ideas.none')}</Text>}
        <div className={styles.groups}>
          {groups.map(([by, own]) => {
            const name = by === '' ? t('ideas.nobody') : names.participant(by)
            return (
              <section key={by} aria-label={name} className={styles.group}>
                <Text look="secondary" tone="second" now>
                  {name}
                </Text>
                <EntryRows sourceless label={name} entries={own} said={said} open={open} />
              </section>
            )
          })}
        </div>
      </Section>
      <IdeasElsewhere brainstorm={question} />
    </>
  )
}

/** The ideas by who had them, whoever spoke last first, and of each the newest first. */
function byWho(ideas: readonly Entry[]): readonly (readonly [string, readonly Entry[]])[] {
  const groups = new Map<string, readonly Entry[]>()
  for (const idea of ideas.toReversed()) {
    const by = idea.by ?? ''
    groups.set(by, [...(groups.get(by) ?? []), idea])
  }
  return [...groups]
}
