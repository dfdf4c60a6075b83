import type { MadeBackup } from '#exchange'
import { useText } from '#i18n'
import { checkPassphrase } from '#passphrase'
import { announce, Section, Stack } from '#ui'
import { useState } from 'react'
import { Trouble } from '../shared'
import type { BackupScreenProps } from './BackupScreen'
import { ChoosePassphrase } from './ChoosePassphrase'
import { MadeOne } from './MadeOne'
import { Reminder } from './Reminder'
import { useFocusWhenDone } from './useFocusWhenDone'
import { useProof } from '../unlock'
import { useTroubleWords } from './useTroubleWords'
import { useWork } from './useWork'
import { WorkProgress } from './WorkProgress'

interface MakeBackupProps extends Pick<
  BackupScreenProps,
  'backups' | 'reminder' | 'door' | 'saveFile' | 'onSaved'
> {
  /** Something else is the matter in hand: this is not what one goes on with. */
  readonly aside: boolean
}

/** Makes a backup: a passphrase, some waiting, a file to save. */
export function MakeBackup(props: MakeBackupProps) {
  const { backups, reminder, door, saveFile, onSaved, aside } = props
  const t = useText('exchange')
  const say = useTroubleWords()
  const work = useWork()
  const [made, setMade] = useState<MadeBackup | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)

  const busy = work.progress !== null
  const form = useFocusWhenDone(busy)

  const proof = useProof(door)
  /** All cases at once: only for who shows to be their owner. What is wrong with the passphrase is said before that. */
  const ask = async (passphrase: string): Promise<string | null> => {
    const checked = await checkPassphrase(passphrase)
    if (!checked.ok) return say(checked.refusal)
    return new Promise((resolve) => {
      proof.ask(
        () => resolve(make(passphrase)),
        () => resolve(null),
      )
    })
  }
  const make = async (passphrase: string): Promise<string | null> => {
    setTrouble(null)
    const backup = await work.run((watch) => backups.make(passphrase, watch))
    if (backup.ok) {
      setMade(backup.value)
      announce(t('made', { count: backup.value.cases }))
      return null
    }
    const { code } = backup.refusal
    if (code === 'empty' || code === 'too-short' || code === 'guessable') return say(backup.refusal)
    setTrouble(say(backup.refusal))
    return null
  }
  const save = (backup: MadeBackup) => {
    saveFile(backup.fileName, backup.file)
    onSaved(backup)
  }

  return (
    <Section heading={t('make')}>
      <Stack>
        {made === null && reminder !== null && <Reminder reminder={reminder} />}
        <Trouble words={trouble} />
        {work.progress !== null && (
          <WorkProgress label={t('work.make')} progress={work.progress} onStop={work.stop} />
        )}
        {made !== null && (
          <MadeOne
            made={made}
            aside={aside}
            onSave={() => save(made)}
            onAnother={() => setMade(null)}
          />
        )}
        {/* Stays in place while the work goes on: what was typed is not asked twice when it is stopped. */}
        {made === null && (
          <div ref={form} hidden={busy}>
            <ChoosePassphrase aside={aside} onChoose={ask} />
          </div>
        )}
        {proof.dialog}
      </Stack>
    </Section>
  )
}
