import { useText } from '#i18n'
import { useCase } from '#meeting'
import { Button, REPEATS } from '#ui'
import type { ComponentProps, ReactNode } from 'react'
import { usePerform, useSituation } from './usePerform'
import { useConduct } from '../../running'
import { useLetters, keysThatCount, printedShortcut, spokenShortcut } from '../../shared'
import type { ChairAction } from './action'

interface ActionButtonProps extends Pick<ComponentProps<typeof Button>, 'kind' | 'size' | 'wide'> {
  readonly action: ChairAction
  /** Its first key is printed on it, unless there is no room. */
  readonly keyShown?: boolean | undefined
  /** A sign in place of its words and its key, where the words stand before it. */
  readonly sign?: string | undefined
  /** Not there at all while it may not be. */
  readonly hideIdle?: boolean | undefined
  /** Other words on it than its own. */
  readonly children?: ReactNode
}

/** The button of a chair action. What may not be now stays in its place, and does nothing. */
export function ActionButton(props: ActionButtonProps) {
  const { action, keyShown = true, sign, hideIdle = false, children, ...look } = props
  const t = useText('actions')
  const { store } = useConduct()
  const letters = useLetters()
  const situationIn = useSituation()
  const perform = usePerform()
  const allowed = useCase(store, (open) => action.allowed(situationIn(open)))
  const label = useCase(store, (open) => action.label(t, situationIn(open)))
  const keys = keysThatCount(action.keys, letters)
  const [first] = keys
  const printed = first && printedShortcut(first)
  if (hideIdle && !allowed) return null
  return (
    <Button
      {...look}
      ref={action.repeats === undefined ? undefined : REPEATS.ref()}
      data-action={action.id}
      data-repeats={action.repeats}
      aria-disabled={allowed ? undefined : true}
      aria-keyshortcuts={first && keys.map(spokenShortcut).join(' ')}
      aria-label={sign === undefined ? undefined : label}
      title={sign === undefined ? undefined : [label, printed].filter(Boolean).join(' · ')}
      keyHint={keyShown && sign === undefined ? printed : undefined}
      onClick={() => perform(action)}
    >
      {sign ?? children ?? label}
    </Button>
  )
}
