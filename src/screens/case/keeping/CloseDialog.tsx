import { useText } from '#i18n'
import { BEGINS, Button, Dialog, RadioList, TextField, useFirstWrong } from '#ui'
import { useRef, useState } from 'react'
import { fieldId, useWords } from '../../drafts'
import { useCaseState } from '../CaseContext'
import { StaysAndGoes } from './StaysAndGoes'

/** What is kept of a case that is closed. */
export type Kept = 'agreements' | 'everything'

interface CloseDialogProps {
  readonly onClose: (kept: Kept, ground: string) => void
  readonly onCancel: () => void
}

/** Asks what is kept of the case, and says before it is done what stays, what goes and what backups still hold. */
export function CloseDialog({ onClose, onCancel }: CloseDialogProps) {
  const t = useText('case')
  const common = useText('common')
  const errors = useText('errors')
  const { code } = useCaseState()
  const [kept, setKept] = useState<Kept>('agreements')
  const { words, put, reset } = useWords('close-case', { ground: '' })
  const { ground } = words
  const [error, setError] = useState('')
  const everything = kept === 'everything'
  const asked = useRef<HTMLDivElement>(null)
  const toFirstWrong = useFirstWrong(asked)
  const close = () => {
    toFirstWrong()
    if (everything && ground.trim() === '') return setError(errors('ground-empty'))
    reset()
    onClose(kept, everything ? ground.trim() : '')
  }
  const cancel = () => {
    reset()
    onCancel()
  }
  return (
    <Dialog
      open
      title={t('close.title', { code })}
      onClose={cancel}
      actions={
        <>
          <Button onClick={cancel} ref={BEGINS.ref()} data-initial-focus="">
            {common('cancel')}
          </Button>
          <Button
            kind={everything ? 'primary' : 'caution'}
            data-action="close-case-now"
            onClick={close}
          >
            {t(`close.now.${kept}`)}
          </Button>
        </>
      }
    >
      <div data-field="kept">
        <RadioList
          label={t('close.kept')}
          options={[
            { value: 'agreements', label: t('close.agreements'), help: t('close.agreements.help') },
            { value: 'everything', label: t('close.everything'), help: t('close.everything.help') },
          ]}
          value={kept}
          onChange={setKept}
        />
      </div>
      {everything ? (
        <div ref={asked}>
          <TextField
            label={t('close.ground')}
            error={error}
            value={ground}
            onChange={(typed) => put({ ground: typed })}
            onEnter={close}
            maxLength={500}
            id={fieldId('close-case', 'ground')}
            data-field="ground"
          />
        </div>
      ) : (
        <StaysAndGoes />
      )}
    </Dialog>
  )
}
