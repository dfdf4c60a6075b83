import { checkPassphrase } from '#passphrase'
import { useEffect, useState } from 'react'
import type { AppDeps } from '../deps'

type Note = AppDeps['vault']['passphraseNote']

/** What is noted, sealed, of the passphrase that opens the vault now: two numbers of one length. */
const HARD_TO_GUESS = 1
const GUESSABLE = 0

/** After so long it is looked at, in milliseconds: first the chair is let in. */
const FIRST = 3_000

/** Notes that the passphrase is one that was checked when it was chosen. */
export async function noteChosen(note: Note): Promise<void> {
  await note.put(HARD_TO_GUESS)
}

/**
 * Whether the passphrase that opened the vault is one that would be refused today: those of before open, and their owner is
 * asked to choose another. It is looked at once; what came of it is noted.
 *
 * @param take the passphrase that was typed, this once; null where the vault was opened otherwise
 * @param renewals counts the passphrases that were chosen since: what is noted is then read anew
 */
export function useGuessable(note: Note, take: () => string | null, renewals: number): boolean {
  const [guessable, setGuessable] = useState(false)
  useEffect(() => {
    let here = true
    let typed = take()
    void note.get().then(async (noted) => {
      if (!noted.ok) return
      if (noted.value !== null || typed === null)
        return here && setGuessable(noted.value === GUESSABLE)
      await new Promise((resolve) => setTimeout(resolve, FIRST))
      const checked = await checkPassphrase(typed)
      typed = null
      await note.put(checked.ok ? HARD_TO_GUESS : GUESSABLE)
      return here && setGuessable(!checked.ok)
    })
    return () => {
      here = false
    }
  }, [note, take, renewals])
  return guessable
}
