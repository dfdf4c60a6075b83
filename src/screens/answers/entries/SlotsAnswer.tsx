import type { Entry } from '#conference'
import type { Slot } from '#guide'
import { SLOTS } from '#guide'
import { useText } from '#i18n'
import { Heading, Text } from '#ui'
import type { AnswerProps } from '../answering/answerProps'
import { Capture } from './capture/Capture'
import { EntryRows } from './EntryRows'
import { useSaid } from './useSaid'
import { Elsewhere } from './Elsewhere'
import { usePartedEntries } from './usePartedEntries'
import styles from './SlotsAnswer.module.css'

/** The first, the worst and the last incident: three cards beside each other. */
export function SlotsAnswer({ question, answer }: AnswerProps<'slots'>) {
  const t = useText('answers')
  const lists = useText('lists')
  const [said, open] = useSaid(question)
  const { here: entries, elsewhere } = usePartedEntries(question.id)
  return (
    <>
      <Capture
        question={question}
        fields={answer.fields}
        suggest={(fresh) => ({ slot: emptySlot(entries, fresh) })}
        placeholder={t('capture.incident')}
      />
      <ol role="list" className={styles.line}>
        {SLOTS.map((slot) => {
          const here = entries.filter((each) => each.slot === slot)
          return (
            <li key={slot} data-slot={slot} className={styles.card}>
              <Heading level={3} look="label">
                {lists(`slot.${slot}`)}
              </Heading>
              {here.length === 0 && (
                <Text look="secondary" tone="third">
                  {t('slot.empty')}
                </Text>
              )}
              <EntryRows label={lists(`slot.${slot}`)} entries={here} said={said} open={open} />
            </li>
          )
        })}
      </ol>
      <Elsewhere entries={elsewhere} said={said} open={open} />
    </>
  )
}

/** The first of the three of which nothing was said; none once each has something. */
function emptySlot(entries: readonly Entry[], fresh: Entry | undefined): Slot | undefined {
  const filled = new Set(
    [...entries, ...(fresh === undefined ? [] : [fresh])].map((each) => each.slot),
  )
  return SLOTS.find((slot) => !filled.has(slot))
}
