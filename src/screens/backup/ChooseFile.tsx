import type { Backups, OpenedBackup } from '#exchange'
import { useText } from '#i18n'
import { announce, Button, FileField, PasswordField, Stack } from '#ui'
import { useState } from 'react'
import { Form, Trouble } from '../shared'
import { useFocusWhenDone } from './useFocusWhenDone'
import { useTroubleWords } from './useTroubleWords'
import { useWork } from './useWork'
import { WorkProgress } from './WorkProgress'

interface ChooseFileProps {
  readonly backups: Pick<Backups, 'open'>
  readonly onOpen: (opened: OpenedBackup) => void
}

/** Asks for a backup and its passphrase, and opens it. */
export function ChooseFile({ backups, onOpen }: ChooseFileProps) {
  const t = useText('exchange')
  const unlock = useText('unlock')
  const say = useTroubleWords()
  const work = useWork()
  const [file, setFile] = useState<File | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [noFile, setNoFile] = useState('')
  const [error, setError] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)

  const form = useFocusWhenDone(work.progress !== null)

  const open = async () => {
    setNoFile(file === null ? t('restore.noFile') : '')
    setError('')
    setTrouble(null)
    if (file === null) return
    const opened = await work.run((watch) => backups.open(file, passphrase, watch))
    if (opened.ok) {
      const { cases } = opened.value.preview
      announce(`${t('preview')}: ${cases.length}`)
      return onOpen(opened.value)
    }
    const { code } = opened.refusal
    if (code === 'empty' || code === 'wrong-passphrase') setError(say(opened.refusal))
    else setTrouble(say(opened.refusal))
  }

  return (
    <Stack>
      <Trouble words={trouble} />
      {work.progress !== null && (
        <WorkProgress label={t('work.open')} progress={work.progress} onStop={work.stop} />
      )}
      <div ref={form} hidden={work.progress !== null}>
        <Form name="look" narrow onSubmit={() => void open()}>
          <FileField
            label={t('restore.file')}
            help={t('restore.fileHelp')}
            error={noFile}
            onChange={setFile}
            data-field="backup-file"
          />
          <PasswordField
            label={t('restore.passphrase')}
            error={error}
            value={passphrase}
            onChange={setPassphrase}
            showLabel={unlock('show')}
            capsLockWarning={unlock('capsLock')}
            data-field="backup-file-passphrase"
          />
          <div>
            <Button type="submit" data-action="look-at-backup">
              {t('restore.open')}
            </Button>
          </div>
        </Form>
      </div>
    </Stack>
  )
}
