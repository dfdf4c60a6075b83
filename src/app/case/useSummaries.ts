import type { Result } from '#base'
import type { StorageTrouble } from '#conference'
import type { CaseRow } from '#screens/overview'
import { useEffect, useState } from 'react'
import { useApp } from '../AppContext'
import { readSummaries } from './readSummaries'

/** What the overview shows of every case; null while it is read. */
export function useSummaries(): Result<readonly CaseRow[], StorageTrouble> | null {
  const { vault, writing } = useApp()
  const [rows, setRows] = useState<Result<readonly CaseRow[], StorageTrouble> | null>(null)
  useEffect(() => {
    let here = true
    void readSummaries(vault).then((read) => here && setRows(read))
    return () => {
      here = false
    }
  }, [vault, writing.turn])
  return rows
}
