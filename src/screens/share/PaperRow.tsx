import type { CaseState, Meeting } from '#conference'
import {
  downloadPaper,
  previewPaper,
  printPaper,
  type Paper,
  type PaperForm,
  type PaperRequest,
} from '#documents'
import { useText, useTexts } from '#i18n'
import { Button, EntryRow, Stack } from '#ui'
import { useState, type ReactNode } from 'react'
import { RowButtons } from '../pieces/RowButtons'
import { PaperPreview } from './PaperPreview'
import type { Saving } from './useSaving'

interface PaperRowProps {
  readonly state: CaseState
  readonly meeting: Meeting
  readonly saving: Saving
  /** What it is called, and what is in it. */
  readonly name: string
  readonly what: string
  /** In `data-action`: `download-<hook>`; empty for the page that everybody gets. */
  readonly hook?: string
  /** What is made; null while it was not chosen for whom. */
  readonly request: PaperRequest | null
  /** For whom, where there is a choice. */
  readonly choice?: ReactNode
  /** What goes into it, where that is chosen. */
  readonly below?: ReactNode
}

/** A paper with its buttons: look at it, or save it in one of three forms. */
export function PaperRow(props: PaperRowProps) {
  const { state, meeting, saving, name, what, hook = '', request, choice, below } = props
  const t = useText('share')
  const { register } = useTexts()
  const save = (form: PaperForm) => {
    if (request === null) return
    void saving.save(() => downloadPaper(form, request, state, meeting, register, saving.keep))
  }
  const [shown, setShown] = useState<Paper | null>(null)
  const look = async () => {
    if (request === null) return
    setShown(await saving.look(() => previewPaper(request, state, meeting, register)))
  }
  const print = () => {
    if (request === null) return
    void saving.print(() => printPaper(request, state, meeting, register))
  }
  const button = (form: PaperForm) => (
    <Button
      {...(hook === '' && form === 'pdf' ? { kind: 'primary' as const } : {})}
      size="small"
      data-action={actionOf(hook, form)}
      disabled={request === null}
      aria-label={t('form.of', { form: t(`form.${form}`), name })}
      onClick={() => save(form)}
    >
      {t(`form.${form}`)}
    </Button>
  )
  return (
    <EntryRow
      secondary={
        <>
          {what}
          {below}
          {shown !== null && (
            <PaperPreview paper={shown} onPrint={print} onClose={() => setShown(null)} />
          )}
        </>
      }
      source={
        <Stack gap={2}>
          {choice !== undefined && <RowButtons>{choice}</RowButtons>}
          <RowButtons>
            {button('pdf')}
            {button('html')}
            {button('docx')}
            <Button
              size="small"
              data-action={`preview-${hook === '' ? 'agreements' : hook}`}
              disabled={request === null}
              aria-label={t('form.of', { form: t('preview'), name })}
              onClick={() => void look()}
            >
              {t('preview')}
            </Button>
          </RowButtons>
        </Stack>
      }
    >
      {name}
    </EntryRow>
  )
}

/** The PDF of a paper is its first form: its hook has no ending. */
function actionOf(hook: string, form: PaperForm): string {
  if (hook === '') return `download-${form}`
  return form === 'pdf' ? `download-${hook}` : `download-${hook}-${form}`
}
