import type { MadeBackup } from '#exchange'
import { useText } from '#i18n'
import { Button, Inline, Notice, Stack, Text } from '#ui'
import { useEffect, useRef, useState } from 'react'

interface MadeOneProps {
  readonly made: MadeBackup
  /** Something else is the matter in hand. */
  readonly aside: boolean
  readonly onSave: () => void
  readonly onAnother: () => void
}

/** A backup that is ready: what is in it, and the file to save. */
export function MadeOne({ made, aside, onSave, onAnother }: MadeOneProps) {
  const t = useText('exchange')
  const [saved, setSaved] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.querySelector('button')?.focus()
  }, [])
  const { damaged, withSettings, cases, fileName } = made
  return (
    <Stack gap={3} align="start">
      <Text>{t('made', { count: cases })}</Text>
      {damaged.length > 0 && (
        <Notice kind="caution">{t('made.damaged', { count: damaged.length })}</Notice>
      )}
      {!withSettings && <Notice kind="caution">{t('made.withoutSettings')}</Notice>}
      <div ref={place}>
        <Inline>
          <Button
            kind={saved || aside ? 'plain' : 'primary'}
            data-action="save-backup"
            onClick={() => {
              onSave()
              setSaved(true)
            }}
          >
            {t('made.save')}
          </Button>
          {saved && (
            <Button kind="quiet" data-action="another-backup" onClick={onAnother}>
              {t('made.another')}
            </Button>
          )}
        </Inline>
      </div>
      <div role="status">
        {saved && (
          <Stack gap={2}>
            <Text measured>{t('made.saved', { name: fileName })}</Text>
            <Text look="secondary" tone="second" measured>
              {t('made.check')}
            </Text>
          </Stack>
        )}
      </div>
    </Stack>
  )
}
