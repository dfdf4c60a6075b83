import type { History, Meeting } from '#conference'
import { useText } from '#i18n'
import { Notice, Section } from '#ui'
import type { VaultAccess } from '../unlock'
import { DataFiles } from './DataFiles'
import { Papers } from './Papers'
import { Sealing } from './Sealing'
import { useSaving } from './useSaving'

interface DocumentsProps {
  readonly caseId: string
  readonly history: History
  readonly meeting: Meeting
  readonly door: VaultAccess
  /** By what the house can be reached; empty where it was not set. */
  readonly house: string
}

/** The files that can be made of a meeting, each made only when it is asked for. */
export function Documents({ caseId, history, meeting, door, house }: DocumentsProps) {
  const t = useText('share')
  const saving = useSaving()
  const { said } = saving
  return (
    <>
      <Section heading={t('documents')}>
        <Sealing on={saving.sealing} onSeal={saving.seal} />
        <Papers state={history.state} meeting={meeting} saving={saving} house={house} />
      </Section>
      <DataFiles caseId={caseId} history={history} meeting={meeting} saving={saving} door={door} />
      {said !== null && <Notice kind={said.trouble ? 'caution' : 'info'}>{said.words}</Notice>}
    </>
  )
}
