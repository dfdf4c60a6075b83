import type { Result } from '#base'
import {
  endPrinting,
  saveFile,
  type KeepFile,
  type NotMade,
  type Paper,
  type Saved,
} from '#documents'
import { useText } from '#i18n'
import { useEffect, useState } from 'react'

/** What became of the last file that was asked for, in words. */
export interface SaveResult {
  readonly words: string
  readonly trouble: boolean
}

/** Runs the making of a file and says what became of it, on the screen and to a screen reader. */
export function useSaving() {
  const t = useText('share')
  const documents = useText('documents')
  const [said, setSaid] = useState<SaveResult | null>(null)
  const [passphrase, seal] = useState<string | null>(null)
  const tell = (words: string, trouble: boolean) => {
    setSaid({ words, trouble })
  }
  /** Gives the signs that could not come into the file; none where it holds all that was typed, or was not made. */
  const save = async (
    make: () => Promise<Result<Saved | null, NotMade>>,
  ): Promise<readonly string[]> => {
    tell(t('making'), false)
    const made = await make()
    const missing = made.ok ? (made.value?.missing ?? []) : []
    if (!made.ok) tell(documents('notMade'), true)
    else if (missing.length === 0) tell(t('saved'), false)
    else tell(t('missing', { signs: missing.join(' ') }), true)
    return missing
  }
  /** Gives the paper to look at; says so and gives null where it could not be made. */
  const look = async (make: () => Promise<Result<Paper, NotMade>>): Promise<Paper | null> => {
    const made = await make()
    if (made.ok) return made.value
    tell(documents('notMade'), true)
    return null
  }
  /** Prints; says so where that could not be. What was printed goes with this page, also where it locks. */
  const print = async (paper: () => Promise<Result<null, unknown>>) => {
    const printed = await paper()
    if (!printed.ok) tell(documents('notMade'), true)
  }
  useEffect(() => endPrinting, [])
  const keep: KeepFile = (name, file) =>
    passphrase === null ? saveFile(name, file) : saveSealed(name, file, passphrase)
  return { said, save, look, print, keep, sealing: passphrase !== null, seal }
}

/** A file that cannot be sealed is not saved at all. */
async function saveSealed(name: string, file: Blob, passphrase: string): Promise<void> {
  const { sealFile } = await import('#exchange')
  const sealed = await sealFile(file, passphrase)
  if (!sealed.ok) throw new Error(sealed.refusal.code)
  saveFile(`${name}.age`, sealed.value)
}

export type FileSaving = ReturnType<typeof useSaving>
