import type { BottomLine } from '#conference'
import { useText, useTexts } from '#i18n'
import { notesOnEnter, WriteBox } from '#ui'
import { useConduct, useMeeting } from '../../running'
import { KeyScope, SavedText, Told, LowerFields } from '../../fields'
import { RowButton } from '../../list'
import { BottomLineChoices } from './BottomLineChoices'
import styles from './BottomLines.module.css'

interface BottomLineEditorProps {
  readonly bottomLine: BottomLine
  /** The field in which typing begins. */
  readonly begin: 'text' | 'ifBroken'
  readonly begins: boolean
  /** Absent where it stays open. */
  readonly onClose?: (() => void) | undefined
}

/** Changes a bottom line in its place: every field saves itself. */
export function BottomLineEditor(props: BottomLineEditorProps) {
  const { bottomLine, begin, begins, onClose } = props
  const t = useText('decide')
  const texts = useTexts()
  const { send, meetingId } = useConduct()
  const { part } = useMeeting()
  const change = (patch: Partial<BottomLine>) =>
    void send({
      type: 'bottomLinePut',
      meeting: meetingId,
      bottomLine: { ...bottomLine, ...patch },
    })
  const draft = `${meetingId}.${part}.${bottomLine.id}`
  const ask = (field: 'text' | 'seenBy' | 'ifBroken') => texts.field(`bottomLine.${field}`, 'ask')
  const text = (field: 'text' | 'seenBy' | 'ifBroken') => (
    <SavedText
      key={field}
      bare
      required={field === 'text'}
      field={field}
      draft={`${draft}.${field}`}
      label={ask(field)}
      labelHidden
      placeholder={ask(field)}
      begins={begins && field === begin}
      value={bottomLine[field] ?? ''}
      onSave={(words) => change({ [field]: field !== 'text' && words === '' ? undefined : words })}
      onEnter={onClose}
    />
  )
  const others =
    begin === 'text' ? (['seenBy', 'ifBroken'] as const) : (['ifBroken', 'seenBy'] as const)
  return (
    <KeyScope
      form="bottomLine"
      className={styles.editor}
      onKeyDown={(event) => {
        if (onClose === undefined || (event.key !== 'Escape' && !notesOnEnter(event))) return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
      <WriteBox
        start={<BottomLineChoices saves draft={draft} value={bottomLine} onChange={change} />}
      >
        {text('text')}
        <LowerFields>{others.map(text)}</LowerFields>
      </WriteBox>
      {begin === 'text' && (
        <Told
          field="shared"
          item={bottomLine.id}
          label={t('bottomLine.shared')}
          yes={t('bottomLine.sharedYes')}
          no={t('bottomLine.sharedNo')}
          value={bottomLine.shared}
          draft={`${draft}.shared`}
          onChange={(shared) => change({ shared })}
        />
      )}
      {onClose !== undefined && (
        <div>
          <RowButton action="close" keyHint="Esc" onClick={onClose}>
            {t('agreement.close')}
          </RowButton>
        </div>
      )}
    </KeyScope>
  )
}
