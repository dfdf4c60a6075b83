import { PHASES } from '#guide'
import { useText } from '#i18n'
import { Section, Segmented } from '#ui'
import { ofKind } from './form/ofKind'
import { usePreparing } from './PrepareContext'
import styles from './When.module.css'

const KINDS = ['focusoverleg', 'weegoverleg'] as const
const APPROACHES = ['regulier', 'mda'] as const

/** What kind of meeting it is, and in which phase the case stands. */
export function What() {
  const t = useText('prepare')
  const lists = useText('lists')
  const guide = useText('guide')
  const { form, change, minutes, begun } = usePreparing()
  return (
    <Section heading={t('what')}>
      <div className={styles.row}>
        <div data-field="kind">
          <Segmented
            label={t('kind')}
            options={KINDS.map((value) => ({ value, label: lists(`meetingKind.${value}`) }))}
            value={form.kind}
            onChange={(kind) => change((now) => ofKind(now, kind, minutes))}
          />
        </div>
        <div data-field="approach">
          <Segmented
            label={t('approach')}
            options={APPROACHES.map((value) => ({ value, label: lists(`approach.${value}`) }))}
            value={form.approach}
            onChange={(approach) => change((now) => ({ ...now, approach }))}
          />
        </div>
      </div>
      {!begun && (
        <div data-field="phase">
          <Segmented
            label={t('phase')}
            help={t('phase.help')}
            options={PHASES.map((value) => ({ value, label: guide(`phase.${value}|name`) }))}
            value={form.phase}
            onChange={(phase) => change((now) => ({ ...now, phase }))}
          />
        </div>
      )}
    </Section>
  )
}
