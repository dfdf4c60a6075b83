import type { CaseState, Meeting } from '#conference'
import { downloadPaper, printPaper, type PaperForm, type PaperRequest } from '#documents'
import { useText, useTexts } from '#i18n'
import { Button, EntryRow } from '#ui'
import type { ReactNode } from 'react'
import { RowButtons } from '../pieces/RowButtons'
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
}

/** A paper with its buttons: look at it, or save it in one of three forms. */
export function PaperRow(props: PaperRowProps) {
  const { state, meeting, saving, name, what, hook = '', request, choice } = props
  const t = useText('share')
  const { register } = useTexts()
  const save = (form: PaperForm) => {
    if (request === null) return
    void saving.save(() => downloadPaper(form, request, state, meeting, register))
  }
  const look = () => {
    if (request === null) return
    void saving.look(() => printPaper(request, state, meeting, register))
  }
  const button = (form: PaperForm) => (
    <Button
      {...(hook === '' && form === 'pdf' ? { kind: 'primary' as const } : {})}
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
      secondary={what}
      source={
        <RowButtons>
          {choice}
          {button('pdf')}
          {button('html')}
          {button('docx')}
          <Button
            data-action={`preview-${hook === '' ? 'agreements' : hook}`}
            disabled={request === null}
            aria-label={t('form.of', { form: t('preview'), name })}
            onClick={look}
          >
            {t('preview')}
          </Button>
        </RowButtons>
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
