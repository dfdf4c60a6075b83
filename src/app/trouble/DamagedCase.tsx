import { useText } from '#i18n'
import type { OpenCaseStore } from '#meeting'
import { addresses, hrefOf } from '#screens/addresses'
import { Button, Notice, Page, Text } from '#ui'
import { useState, type ReactNode } from 'react'
import { useApp } from '../AppContext'
import { openSalvaged } from './openSalvaged'

interface DamagedCaseProps {
  readonly caseId: string
  /** How many facts of it can be read. */
  readonly readable: number
  readonly children: (store: OpenCaseStore) => ReactNode
}

/** A case of which something cannot be read: why, and the way to read and save what is left, changing nothing. */
export function DamagedCase({ caseId, readable, children }: DamagedCaseProps) {
  const app = useApp()
  const t = useText('overview')
  const errors = useText('errors')
  const [store, setStore] = useState<OpenCaseStore | null>(null)
  if (store !== null) {
    return (
      <>
        <Notice kind="error" title={t('mishap.damaged.title')}>
          {t('mishap.damaged.partly')}
        </Notice>
        {children(store)}
      </>
    )
  }
  return (
    <Page
      title={t('case.cannotOpen')}
      width="narrow"
      back={<a href={hrefOf(addresses.overview)}>{t('title')}</a>}
    >
      <Text measured>{errors('case-damaged')}</Text>
      {readable > 0 && (
        <>
          <Text measured>{t('mishap.damaged.words', { count: readable })}</Text>
          <div>
            <Button
              kind="primary"
              data-action="read-what-is-left"
              onClick={() => void openSalvaged(app, caseId).then(setStore)}
            >
              {t('mishap.damaged.read')}
            </Button>
          </div>
        </>
      )}
      <Text measured>
        <a href={hrefOf(addresses.backup)}>{t('mishap.damaged.backup')}</a>
      </Text>
    </Page>
  )
}
