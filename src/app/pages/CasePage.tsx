import { localDay } from '#base'
import { useText } from '#i18n'
import { CaseScreen, DestroyedScreen, type Proof } from '#screens/case'
import { keepMonths } from '#screens/defaults'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { useApp } from '../AppContext'
import { useReminder } from '../backup/useReminder'
import { readOnDisk } from '../case/readOnDisk'
import { WithCase } from '../case/WithCase'
import { useErasure } from '../settings/useErasure'
import { useSettings } from '../settings/useSettings'

const route = getRouteApi('/zaak/$caseId')

/** A case, with what it needs of the vault; after it was destroyed, that it is gone. */
export function CasePage() {
  const { caseId } = route.useParams()
  const { vault, desk, guide, clock, makeId, writing } = useApp()
  const { settings } = useSettings()
  const { reminder } = useReminder()
  const standing = useErasure()
  const t = useText('errors')
  const [proof, setProof] = useState<Proof | null>(null)
  const onDisk = useCallback(() => readOnDisk(vault, caseId), [vault, caseId])
  const erase = useCallback(async () => (await vault.erasure.goOn()).erased, [vault])
  const destroy = async () => {
    const before = await onDisk()
    const destroyed = await vault.cases.destroy(caseId)
    if (!destroyed.ok) return t(destroyed.refusal.code)
    desk.clear()
    const erased = await erase()
    const after = await onDisk()
    setProof({
      ...{ format: 'beraad-proof', version: 1, what: 'case', case: caseId },
      ...{ at: clock.now(), before, after, erased },
    })
    return null
  }
  if (proof?.case === caseId) {
    // What was not gone when it was read back may be by now.
    const erased = standing?.erased === 'done' ? 'done' : proof.erased
    return <DestroyedScreen proof={{ ...proof, erased }} />
  }
  return (
    <WithCase caseId={caseId}>
      {(store) => (
        <CaseScreen
          store={store}
          makeId={makeId}
          today={localDay(clock.now())}
          mayWrite={writing.mayWrite !== false}
          guide={guide}
          now={clock.now}
          keepMonths={settings === null ? null : keepMonths(settings)}
          lastBackup={reminder?.lastMade ?? null}
          onDisk={onDisk}
          erased={standing?.erased ?? null}
          erase={erase}
          onDestroy={destroy}
        />
      )}
    </WithCase>
  )
}
