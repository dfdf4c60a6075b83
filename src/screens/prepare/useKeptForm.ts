import type { Drafts } from '#meeting'
import { useCallback, useEffect, useRef, useState } from 'react'
import { parsePlanForm, type PlanForm } from './form/planForm'

/** How long after the last change a form is sealed, in milliseconds. */
const PAUSE = 300

export interface KeptForm {
  readonly form: PlanForm
  /** Whether it holds anything that was not saved as the plan. */
  readonly changed: boolean
  readonly change: (change: (form: PlanForm) => PlanForm) => void
  /** That form was saved as the plan: if nothing was changed since, the draft is no longer needed. */
  readonly saved: (form: PlanForm) => void
}

/** Keeps what is filled in until it is saved, also through a lock, a reload or a killed browser. */
export function useKeptForm(drafts: Drafts, field: string, first: () => PlanForm): KeptForm {
  const [form, setForm] = useState(first)
  const [changed, setChanged] = useState(false)
  const latest = useRef(form)
  const pending = useRef<PlanForm | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    const kept = pending.current
    pending.current = null
    if (kept !== null)
      void drafts.keep(field, { text: '', cursor: 0, chosen: { form: kept } }, null)
  }, [drafts, field])

  useEffect(() => {
    let here = true
    void drafts.find(field).then((draft) => {
      const kept = parsePlanForm(draft?.chosen['form'])
      if (!here || kept === null || pending.current !== null) return
      setForm(kept)
      setChanged(true)
    })
    return () => {
      here = false
      flush()
    }
  }, [drafts, field, flush])

  useEffect(() => {
    latest.current = form
    if (!changed) return
    pending.current = form
    timer.current = setTimeout(flush, PAUSE)
    return () => clearTimeout(timer.current)
  }, [form, changed, flush])

  const change = useCallback((how: (form: PlanForm) => PlanForm) => {
    setChanged(true)
    setForm(how)
  }, [])
  const saved = useCallback(
    (kept: PlanForm) => {
      if (latest.current !== kept) return
      clearTimeout(timer.current)
      pending.current = null
      setChanged(false)
      void drafts.drop(field)
    },
    [drafts, field],
  )
  return { form, changed, change, saved }
}
