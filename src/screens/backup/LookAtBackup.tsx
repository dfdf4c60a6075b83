import type { OpenedBackup, Restored } from '#exchange'
import { useText } from '#i18n'
import { Section } from '#ui'
import { useEffect, useRef, useState } from 'react'
import type { BackupScreenProps } from './BackupScreen'
import { ChooseFile } from './ChooseFile'
import { RestoreDone } from './RestoreDone'
import { Preview } from './Preview'

interface LookAtBackupProps extends Pick<
  BackupScreenProps,
  'backups' | 'mayRestore' | 'onRestored' | 'onBusy'
> {
  /** Whether what is in a backup stands on screen. */
  readonly onLooking: (looking: boolean) => void
}

/** Looks into a backup, and puts back what is chosen there. */
export function LookAtBackup(props: LookAtBackupProps) {
  const { backups, mayRestore, onRestored, onLooking, onBusy } = props
  const t = useText('exchange')
  const [opened, setOpened] = useState<OpenedBackup | null>(null)
  const [restored, setRestored] = useState<Restored | null>(null)
  const open = useRef<OpenedBackup | null>(null)
  // The key of a file is not kept longer than its preview is looked at.
  useEffect(() => () => open.current?.close(), [])

  const show = (next: OpenedBackup | null) => {
    open.current?.close()
    open.current = next
    setOpened(next)
    onLooking(next !== null)
  }
  const finish = (done: Restored) => {
    show(null)
    setRestored(done)
    onRestored(done)
  }
  return (
    <Section heading={t('restore')} lead={t('restore.lead')}>
      {restored !== null && <RestoreDone restored={restored} />}
      {opened === null ? (
        <ChooseFile
          backups={backups}
          onOpen={(next) => {
            setRestored(null)
            show(next)
          }}
        />
      ) : (
        <Preview
          opened={opened}
          mayRestore={mayRestore}
          onBusy={onBusy}
          onDone={finish}
          onClose={() => show(null)}
        />
      )}
    </Section>
  )
}
