import type { OpenedBackup, Restored } from '#exchange'
import { formatDate, useText, useTexts } from '#i18n'
import { Button, CheckField, EmptyState, Heading, Inline, Stack, Text } from '#ui'
import { useEffect, useRef, useState } from 'react'
import { localDay } from '#base'
import { CaseGroup } from './CaseGroup'
import { choose, countChosen, firstChoices, GROUPS } from './choices'
import { ConfirmReplace } from './ConfirmReplace'
import { Problems } from './Problems'
import { useWork } from './useWork'
import { WorkProgress } from './WorkProgress'

interface PreviewProps {
  readonly opened: OpenedBackup
  readonly mayRestore: boolean
  /** Tells whether something is being put back. */
  readonly onBusy: (busy: boolean) => void
  readonly onDone: (restored: Restored) => void
  readonly onClose: () => void
}

/** What is in a backup beside what is here, and what to do with each case. */
export function Preview({ opened, mayRestore, onBusy, onDone, onClose }: PreviewProps) {
  const t = useText('exchange')
  const { register } = useTexts()
  const { preview, restore } = opened
  const { cases, made, problems } = preview
  const work = useWork()
  const [choices, setChoices] = useState(() => firstChoices(cases))
  const [settings, setSettings] = useState(false)
  const [asking, setAsking] = useState(false)
  const [nothing, setNothing] = useState(false)
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => top.current?.querySelector('h3')?.focus(), [])

  const replacing = countChosen(choices, 'replace')
  const some = settings || replacing + countChosen(choices, 'add') > 0
  const copyCode = (code: string) => t('copyCode', { code })
  const putBack = async () => {
    setAsking(false)
    onBusy(true)
    const restored = await work.run((watch) =>
      restore({ cases: choices, settings, copyCode }, watch),
    )
    onBusy(false)
    onDone(restored)
  }
  const ask = () => {
    setNothing(!some)
    if (!some) return
    if (replacing > 0) setAsking(true)
    else void putBack()
  }

  if (work.progress !== null) {
    return <WorkProgress label={t('work.restore')} progress={work.progress} onStop={work.stop} />
  }
  const date = formatDate(localDay(made), 'weekdayLong', register)
  return (
    <div ref={top} data-preview="">
      <Stack>
        <Heading level={3} reachable>
          {t('preview')}
        </Heading>
        <Text tone="second">{t('preview.made', { date, count: cases.length })}</Text>
        <Problems problems={problems} cases={cases} />
        {cases.length === 0 && <EmptyState>{t('preview.empty')}</EmptyState>}
        {GROUPS.map((group) => (
          <CaseGroup
            key={group}
            group={group}
            cases={cases.filter(({ alreadyHere }) => alreadyHere === group)}
            choices={choices}
            onChoose={(some, choice) => setChoices(choose(choices, some, choice))}
          />
        ))}
        {preview.settings && (
          <CheckField
            label={t('choice.settings')}
            checked={settings}
            onChange={setSettings}
            data-field="restore-settings"
          />
        )}
        <div role="status">{nothing && !some && <Text tone="caution">{t('go.nothing')}</Text>}</div>
        <Inline>
          {mayRestore && (
            <Button kind="primary" data-action="restore" onClick={ask}>
              {t('go')}
            </Button>
          )}
          <Button data-action="close-preview" onClick={onClose}>
            {t('preview.close')}
          </Button>
        </Inline>
      </Stack>
      <ConfirmReplace
        open={asking}
        count={replacing}
        onConfirm={() => void putBack()}
        onCancel={() => setAsking(false)}
      />
    </div>
  )
}
