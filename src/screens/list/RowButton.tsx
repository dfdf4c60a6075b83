import { Button, REPEATS } from '#ui'
import { type ComponentProps, createContext, use, useId } from 'react'

interface RowButtonProps extends Pick<
  ComponentProps<typeof Button>,
  'ref' | 'keyHint' | 'children' | 'onClick' | 'disabled' | 'kind' | 'aria-label' | 'title'
> {
  /** What it does, the same in every register: for whoever drives the page. */
  readonly action: string
  /** Whether it stands on, where it is a switch. */
  readonly pressed?: boolean | undefined
  /** Pressed twice it is done twice: a second click counts. */
  readonly repeats?: true | undefined
  /** Reached by Tab: only in the row where one is. */
  readonly reachable?: boolean | undefined
}

/** A quiet word beside a thing, that does something with it; in a row it is called by that word and what stands there. */
export function RowButton(props: RowButtonProps) {
  const { action, pressed, reachable = true, repeats, kind = 'quiet', ...rest } = props
  const id = useId()
  const text = use(RowText)
  const named = text === null || rest['aria-label'] !== undefined
  return (
    <Button
      {...rest}
      id={id}
      aria-labelledby={named ? undefined : `${id} ${text}`}
      kind={kind}
      size="small"
      data-do={action}
      ref={repeats === true ? REPEATS.ref() : rest.ref}
      data-repeats={repeats}
      aria-pressed={pressed}
      tabIndex={reachable ? undefined : -1}
    />
  )
}

/** The id of what stands in the row around it, so that a button there says of what it is; null outside of a row. */
export const RowText = createContext<string | null>(null)
