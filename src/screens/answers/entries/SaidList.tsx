import type { QuestionId } from '#guide'
import { useText } from '#i18n'
import { Section, Text } from '#ui'
import { Elsewhere } from './Elsewhere'
import { EntryRows } from './EntryRows'
import type { RowAct, EntryActions } from './useSaid'
import { usePartedEntries } from './usePartedEntries'

interface SaidListProps {
  readonly question: QuestionId
  readonly heading: string
  readonly said: EntryActions
  readonly open: string | null
  readonly act?: RowAct | undefined
  /** What stands there while nothing was said. */
  readonly empty?: string | undefined
}

/** What was said in answer to a question, the newest first. */
export function SaidList({ question, heading, empty, ...rows }: SaidListProps) {
  const t = useText('answers')
  const { here, elsewhere } = usePartedEntries(question)
  return (
    <>
      <Section level={3} look="label" heading={t('counted', { heading, number: here.length })}>
        {here.length === 0 && (
          <Text look="body" tone="second">
            {empty ?? t('nothing')}
          </Text>
        )}
        <EntryRows {...rows} label={heading} entries={here.toReversed()} />
      </Section>
      <Elsewhere {...rows} entries={elsewhere} />
    </>
  )
}
