import { textsFor, TextsProvider, type Register, type Texts } from '#i18n'
import { useEffect, useState, type ReactNode } from 'react'

interface WholeTextsProps {
  readonly register: Register
  readonly children: ReactNode
}

/** Gives all below it every text of a register; until the first of those are here, nothing below it is drawn. */
export function WholeTexts({ register, children }: WholeTextsProps) {
  const [texts, setTexts] = useState<Texts | null>(null)
  useEffect(() => {
    let here = true
    textsFor(register).then(
      (whole) => here && setTexts(whole),
      (failure: unknown) =>
        // Thrown while it renders, so that the error page says it.
        setTexts(() => {
          throw failure
        }),
    )
    return () => {
      here = false
    }
  }, [register])
  return texts === null ? null : <TextsProvider texts={texts}>{children}</TextsProvider>
}
