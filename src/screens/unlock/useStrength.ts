import { strength, type Strength } from '#passphrase'
import { useEffect, useState } from 'react'

/** After so long without a key it is estimated, in milliseconds: the lists of guessers take a moment to look through. */
const PAUSE = 150

/** How hard what is being typed is to guess; null while nothing was typed, or it is being estimated for the first time. */
export function useStrength(passphrase: string): Strength | null {
  const [found, setFound] = useState<Strength | null>(null)
  useEffect(() => {
    if (passphrase === '') return
    let here = true
    const timer = setTimeout(() => {
      void strength(passphrase).then((estimated) => here && setFound(estimated))
    }, PAUSE)
    return () => {
      here = false
      clearTimeout(timer)
    }
  }, [passphrase])
  return passphrase === '' ? null : found
}
