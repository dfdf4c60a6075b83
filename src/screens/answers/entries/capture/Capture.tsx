import type { Entry } from '#conference'
import type { ChoiceValue, EntryField, Question } from '#guide'
import { useText } from '#i18n'
import type { Option } from '#ui'
import { announce, notesOnEnter, WriteBox } from '#ui'
import type { KeyboardEvent } from 'react'
import { useCallback } from 'react'
import { nameOfPress, nameOfShortcut, printedShortcut } from '../../../shared'
import { KeyScope, WriteField, WriteLine } from '../../../fields'
import { fieldId } from '../../../drafts'
import { RowButton } from '../../../list'
import { ChosenEnd, ChosenFields } from './ChosenFields'
import type { EntryFields } from './entryFields'
import styles from './Capture.module.css'
import { SAME } from './same'
import { useCapture } from './useCapture'

interface CaptureProps {
  readonly question: Question
  readonly fields: readonly EntryField[]
  readonly values?: readonly ChoiceValue[] | undefined
  /** The first field of the question: typing can begin at once. */
  readonly begins?: boolean | undefined
  /** Choices to begin with; after something was said, those for the next. */
  readonly suggest?: ((said?: Entry) => Partial<EntryFields>) | undefined
  readonly placeholder?: string | undefined
  /** What it can say more about. */
  readonly of?: readonly Option<string>[] | undefined
}

/** One field to type in, with the fields of the question under it. Type, Enter, next. */
export function Capture(props: CaptureProps) {
  const { question, fields, values, begins = true, suggest, placeholder, of } = props
  const t = useText('answers')
  const lists = useText('lists')
  const { draft, box, chosen, change, same, typed, say, lack, waits } = useCapture(
    question,
    fields,
    suggest,
  )
  const { audience } = chosen
  const submit = useCallback(() => {
    if (!say()) return
    announce(audience === 'everyone' ? t('said') : `${t('said')} ${lists(`audience.${audience}`)}`)
  }, [say, t, lists, audience])
  const bringBack = () => {
    if (same !== null) change(same)
    announce(t(same === null ? 'same.nothing' : 'same.done'))
  }
  const choices = { draft, fields, chosen, onChange: change }
  return (
    <KeyScope
      form="entry"
      onKeyDown={(event) => {
        enterInChoices(event, submit, () => box.current?.focus())
        if (nameOfPress(event.nativeEvent) !== nameOfShortcut(SAME)) return
        event.preventDefault()
        bringBack()
      }}
    >
      <WriteBox
        waits={waits ? t('capture.waits') : undefined}
        start={
          <>
            <ChosenFields {...choices} values={values} of={of} />
            {same !== null && (
              <RowButton
                action="same"
                keyHint={printedShortcut(SAME)}
                reachable={false}
                onClick={bringBack}
              >
                {t('same')}
              </RowButton>
            )}
          </>
        }
        end={<ChosenEnd {...choices} stays />}
      >
        <WriteLine add={t('add')} onAdd={submit}>
          <WriteField
            ref={box}
            id={fieldId(draft)}
            question={question.id}
            label={t('capture.label')}
            placeholder={placeholder ?? t('capture.placeholder')}
            begins={begins}
            onTyped={typed}
            onEnter={submit}
          />
        </WriteLine>
      </WriteBox>
      {lack !== null && lack !== 'tooLong' && (
        <p ref={intoSight} role="alert" className={styles.lack}>
          {t(`lack.${lack}`)}
        </p>
      )}
    </KeyScope>
  )
}

/** Under a long text, or on a small screen, it would stand below the edge. */
function intoSight(lack: HTMLElement | null) {
  lack?.scrollIntoView?.({ block: 'nearest' })
}

/** Enter in a choice that is typed, ticked or picked does what it does in the text; Escape goes back to the text. */
function enterInChoices(event: KeyboardEvent, submit: () => void, back: () => void) {
  const { target } = event
  if (event.key === 'Escape' && !(target instanceof HTMLTextAreaElement)) {
    event.preventDefault()
    back()
  }
  if (notesOnEnter(event)) {
    event.preventDefault()
    submit()
  }
}
