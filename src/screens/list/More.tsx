import { useText } from '#i18n'
import { Button, Inline } from '#ui'
import { useEffect, useRef, useState } from 'react'

/** Under the first of a long list: how much more there is, and the way to it. */
export function More({ rest, onMore }: Pick<Portion<unknown>, 'rest' | 'onMore'>) {
  const t = useText('common')
  const goOn = useRef<(() => void) | null>(null)
  useEffect(() => {
    // The button goes with the last of them: one goes on at the first that is new.
    if (rest === 0) goOn.current?.()
    goOn.current = null
  }, [rest])
  if (rest === 0) return null
  return (
    <Inline>
      <Button
        kind="quiet"
        data-action="show-more"
        onClick={({ currentTarget }) => {
          goOn.current = toFirstNew(currentTarget.parentElement?.previousElementSibling)
          onMore()
        }}
      >
        {t('showMore', { count: rest })}
      </Button>
    </Inline>
  )
}

/** Remembers how far the list reached; afterwards it leads to what came behind that. */
function toFirstNew(list: Element | null | undefined): () => void {
  const links = () => [...(list?.querySelectorAll<HTMLElement>('a, button') ?? [])]
  const before = links().length
  return () => links()[before]?.focus()
}

interface Portion<Item> {
  readonly shown: readonly Item[]
  /** How many are not shown yet. */
  readonly rest: number
  /** Shows as many again. */
  readonly onMore: () => void
}

/** The first of a long list, and more of it when asked for: drawing thousands of rows at once would keep the chair waiting. */
export function usePortion<Item>(items: readonly Item[], size: number): Portion<Item> {
  const [portions, setPortions] = useState(1)
  const shown = items.slice(0, portions * size)
  return {
    shown,
    rest: items.length - shown.length,
    onMore: () => setPortions((before) => before + 1),
  }
}
