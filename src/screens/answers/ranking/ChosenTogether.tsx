import type { Common, Dissent, Entry } from '#conference'
import type { QuestionKey } from '#guide'
import { useText } from '#i18n'
import { Section, Text } from '#ui'
import { SavedText } from '../../fields'
import { ChoiceNotShown } from '../release/ChoiceNotShown'
import { chosenInCommon } from '../release/chosen'
import { RowButton } from '../../list'
import styles from './ChosenTogether.module.css'
import { Differs } from '../choices/Differs'

interface ChosenTogetherProps {
  /** The question to which it was chosen. */
  readonly questionKey: QuestionKey
  readonly common: Common | undefined
  readonly entries: readonly Entry[]
  readonly scope: string
  readonly onChange: (what: {
    readonly entry?: string | undefined
    readonly text?: string | undefined
    readonly differs?: readonly Dissent[]
  }) => void
}

/** What the group chose in common, the sentence that it wrote instead, and who sees it differently. */
export function ChosenTogether({
  questionKey,
  common,
  entries,
  scope,
  onChange,
}: ChosenTogetherProps) {
  const t = useText('answers')
  const { entry: picked, text: own = '', differs = [] } = common ?? {}
  const entry = entries.find((each) => each.id === picked)
  const sentence = entry?.text ?? own
  const what = entry === undefined ? { text: own } : { entry: entry.id }
  return (
    <Section level={3} look="label" heading={t('together.heading')}>
      <div className={styles.together} data-common={sentence === '' ? 'open' : 'chosen'}>
        {sentence === '' ? (
          <Text tone="second">{t('together.none')}</Text>
        ) : (
          <p className={styles.sentence} dir="auto">
            {sentence}
          </p>
        )}
        <ChoiceNotShown chosen={(now) => chosenInCommon(now, questionKey)} />
        <SavedText
          field="common"
          draft={`${scope}.common`}
          required
          label={t('together.write')}
          labelHidden
          placeholder={t('together.write')}
          value={own}
          onSave={(text) => onChange({ text })}
        />
        {sentence !== '' && (
          <div className={styles.after}>
            <RowButton action="clearCommon" onClick={() => onChange({ differs: [] })}>
              {t('together.clear')}
            </RowButton>
            <Differs
              scope={scope}
              value={differs}
              onChange={(fresh) => onChange({ ...what, differs: fresh })}
            />
          </div>
        )}
      </div>
    </Section>
  )
}
