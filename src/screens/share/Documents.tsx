import type { CaseState, Meeting } from '#conference'
import { useText } from '#i18n'
import { Notice, Section } from '#ui'
import { DataFiles } from './DataFiles'
import { Papers } from './Papers'
import { Sealing } from './Sealing'
import { useSaving } from './useSaving'

interface DocumentsProps {
  readonly state: CaseState
  readonly meeting: Meeting
}

/** The files that can be made of a meeting, each made only when it is asked for. */
export function Documents({ state, meeting }: DocumentsProps) {
  const t = useText('share')
  const saving = useSaving()
  const { said } = saving
  return (
    <>
      <Section heading={t('documents')}>
        <Sealing on={saving.sealing} onSeal={saving.seal} />
        <Papers state={state} meeting={meeting} saving={saving} />
      </Section>
      <DataFiles state={state} meeting={meeting} saving={saving} />
      {said !== null && <Notice kind={said.trouble ? 'caution' : 'info'}>{said.words}</Notice>}
    </>
  )
}
