import type { Agreement } from '#conference'
import { useText } from '#i18n'
import { notesOnEnter, WriteBox } from '#ui'
import { useConduct, useMeeting } from '../../running'
import { KeyScope, SavedText } from '../../fields'
import { RowButton } from '../../list'
import { AgreementChoices } from './AgreementChoices'
import { AgreementMore } from './AgreementMore'
import styles from './Agreements.module.css'

interface AgreementEditorProps {
  readonly agreement: Agreement
  readonly onClose: () => void
}

/** Changes an agreement in its place: every field saves itself. */
export function AgreementEditor({ agreement, onClose }: AgreementEditorProps) {
  const t = useText('decide')
  const { send, meetingId } = useConduct()
  const { part } = useMeeting()
  const change = (patch: Partial<Agreement>) =>
    void send({ type: 'agreementPut', meeting: meetingId, agreement: { ...agreement, ...patch } })
  const draft = `${meetingId}.${part}.${agreement.id}`
  return (
    <KeyScope
      form="agreement"
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && !notesOnEnter(event)) return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
      <WriteBox
        start={
          <AgreementChoices
            saves
            draft={draft}
            value={agreement}
            onChange={(patch) => change({ ...patch, for: patch.for ?? agreement.for })}
          />
        }
      >
        <SavedText
          bare
          required
          field="what"
          draft={`${draft}.what`}
          label={t('agreement.what')}
          labelHidden
          placeholder={t('agreement.whatHint')}
          begins
          value={agreement.what}
          onSave={(what) => change({ what })}
          onEnter={onClose}
        />
        <div className={styles.why}>
          <SavedText
            bare
            field="why"
            draft={`${draft}.why`}
            label={t('agreement.why')}
            labelHidden
            placeholder={t('agreement.whyHint')}
            value={agreement.why ?? ''}
            onSave={(why) => change({ why: why === '' ? undefined : why })}
            onEnter={onClose}
          />
        </div>
      </WriteBox>
      <AgreementMore agreement={agreement} draft={draft} onChange={change} />
      <div>
        <RowButton action="close" keyHint="Esc" onClick={onClose}>
          {t('agreement.close')}
        </RowButton>
      </div>
    </KeyScope>
  )
}
