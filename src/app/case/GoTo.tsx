import { go } from '#screens/addresses'
import { useEffect } from 'react'

/** Goes on to another address at once. */
export function GoTo({ address }: { readonly address: string }) {
  useEffect(() => go(address), [address])
  return null
}
