import type { Result } from '#base'
import { refused } from '#base'
import type { StorageTrouble } from '#conference'
import type { OpenCaseStore } from '#meeting'
import { useEffect, useRef, useState } from 'react'
import { useApp } from '../AppContext'
import type { OpenApp } from '../AppContext'

type Opened = Result<OpenCaseStore, StorageTrouble>

interface Reading {
  readonly opened: Opened | null
  /** In which turn of this window it was read. */
  readonly at: number
}

/**
 * Opens the case of an address; null while it is read. Read anew when this window became the writer: until then nothing
 * is shown, as what was shown so far could neither be changed nor be trusted.
 */
export function useOpenedCase(caseId: string): Opened | null {
  const app = useApp()
  const { mayWrite, turn } = app.writing
  const [{ opened, at }, setOpened] = useState<Reading>({ opened: null, at: turn })
  const before = useRef<OpenCaseStore>(undefined)
  const { desk, vault } = app
  useEffect(() => {
    let here = true
    void openAfter(before.current, caseId, { desk, vault }).then((result) => {
      if (!here) return
      if (result.ok) before.current = result.value
      setOpened({ opened: result, at: turn })
    })
    return () => {
      here = false
    }
  }, [desk, vault, caseId, turn])
  useEffect(() => {
    if (opened?.ok === true && mayWrite === false) onlyRead(opened.value)
  }, [opened, mayWrite])
  if (at !== turn) return null
  return opened?.ok === true && opened.value.getState().caseId !== caseId ? null : opened
}

/** Opens a case. What this window could not write when it lost its turn is written first: nothing is lost. */
async function openAfter(
  before: OpenCaseStore | undefined,
  caseId: string,
  { desk, vault }: Pick<OpenApp, 'desk' | 'vault'>,
): Promise<Opened> {
  const { unsaved = [], caseId: earlier } = before?.getState() ?? {}
  if (earlier === caseId && unsaved.length > 0) await vault.cases.append(caseId, unsaved)
  return desk.open(caseId)
}

/** A window that may not write changes nothing, not even in memory: what it showed would be untrue. */
function onlyRead(store: OpenCaseStore): void {
  store.setState({ send: async () => refused({ code: 'not-the-writer' }) })
}
