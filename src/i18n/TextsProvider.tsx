import type { ReactElement, ReactNode } from 'react'
import { TextsContext } from './textsContext'
import type { Texts } from './types'

interface Props {
  readonly texts: Texts
  readonly children?: ReactNode
}

/**
 * Gives all below it these texts. Providers may be nested: the wall as the console shows it can be in
 * another register than the console around it.
 */
export function TextsProvider({ texts, children }: Props): ReactElement {
  return <TextsContext value={texts}>{children}</TextsContext>
}
