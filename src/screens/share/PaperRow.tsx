import type { CaseState, Meeting } from '#conference'
import {
  downloadPaper,
  isReadByFamily,
  previewPaper,
  printPaper,
  type Paper,
  type PaperForm,
  type PaperRequest,
} from '#documents'
import { useText, useTexts } from '#i18n'
import { Button, EntryRow, Stack } from '#ui'
import { useState, type ReactNode } from 'react'
import { RowButtons } from '../shared'
import { PaperPreview } from './PaperPreview'
import type { LookedAt } from './useLookedAt'
import type { FileSaving } from './useSaving'

interface PaperRowProps {
  readonly state: CaseState
  readonly meeting: Meeting
  readonly saving: FileSaving
  /** By what the house can be reached; empty where it was not set. */
  readonly house: string
  readonly lookedAt: LookedAt
  /** What it is called, and what is in it. */
  readonly name: string
  readonly what: string
  /** Who may read it, where the family does: it is looked at before it is saved. */
  readonly readBy?: string | undefined
  /** In `data-action`: `download-<hook>`; empty for the page that all professionals get. */
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
  const { state, meeting, saving, house, lookedAt, name, what, readBy, hook = '', request } = props
  const t = useText('share')
  const { register } = useTexts()
  const [shown, setShown] = useState<Paper | null>(null)
  const [isLacking, setLacking] = useState(false)
  // Where the letter of the PDF lacks a sign, perhaps of a name, the web page is what to take first. No button moves.
  const first = isLacking ? 'html' : hook === '' ? 'pdf' : null
  const isGuarded = request !== null && isReadByFamily(request)
  const make = (of: PaperRequest) =>
    saving.look(() => previewPaper(of, state, meeting, register, house))
  const keep = (form: PaperForm, of: PaperRequest) =>
    void saving
      .save(() => downloadPaper(form, of, state, meeting, register, house, saving.keep))
      .then((missing) => {
        if (form === 'pdf') setLacking(missing.length > 0)
      })
  const look = async () => {
    if (request !== null) setShown(await make(request))
  }
  const save = async (form: PaperForm) => {
    if (request === null) return
    if (!isGuarded) return keep(form, request)
    const paper = await make(request)
    if (paper !== null && lookedAt.has(request, paper)) return keep(form, request)
    setShown(paper)
  }
  const agree = () => {
    if (request !== null && shown !== null) lookedAt.add(request, shown)
    setShown(null)
  }
  const saveShown = (form: PaperForm) => {
    agree()
    if (request !== null) keep(form, request)
  }
  const print = () => {
    if (request === null) return
    void saving.print(() => printPaper(request, state, meeting, register, house))
  }
  const button = (form: PaperForm) => (
    <Button
      {...(form === first ? { kind: 'primary' as const } : {})}
      size="small"
      data-action={actionOf(hook, form)}
      disabled={request === null}
      aria-label={t('form.of', { form: t(`form.${form}`), name })}
      onClick={() => void save(form)}
    >
      {t(`form.${form}`)}
    </Button>
  )
  return (
    <EntryRow
      secondary={
        <>
          {what}
          {readBy !== undefined && <p data-read-by={hook}>{readBy}</p>}
          {props.below}
          {shown !== null && (
            <PaperPreview
              paper={shown}
              onPrint={print}
              onClose={() => setShown(null)}
              {...(isGuarded && { check: readBy, onAgree: agree, onSave: saveShown })}
            />
          )}
        </>
      }
      source={
        <Stack gap={2}>
          {props.choice !== undefined && <RowButtons>{props.choice}</RowButtons>}
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
