import type { Question } from '#guide'
import { useGuideText, useText } from '#i18n'
import { Section } from '#ui'
import { useMeeting } from '../../running'
import { Capture } from './capture/Capture'
import { fieldsOf, valuesOf } from './useSaid'
import { usePartedEntries } from './usePartedEntries'

interface AddToSourceProps {
  readonly source: Question
}

/** What is missing in the list that is chosen from can be added here; typing begins here while it is empty. */
export function AddToSource({ source }: AddToSourceProps) {
  const t = useText('answers')
  const words = useGuideText()
  const { phase } = useMeeting()
  const { here } = usePartedEntries(source.id)
  return (
    <Section
      level={3}
      look="label"
      heading={t('source.add', { title: words(phase, source.id, 'short') })}
    >
      <Capture
        question={source}
        fields={fieldsOf(source.answer)}
        values={valuesOf(source.answer)}
        begins={here.length === 0}
      />
    </Section>
  )
}
