import { useText } from '#i18n'
import { useCase } from '#meeting'
import { Button, KeyCap } from '#ui'
import type { ComponentProps, ReactNode } from 'react'
import { usePerform } from '../console/usePerform'
import { useSituation } from '../console/useSituation'
import { useConduct } from '../context'
import { printedShortcut, spokenShortcut } from '../keyboard/shortcut'
import type { ChairAction } from './action'

interface ActionButtonProps extends Pick<ComponentProps<typeof Button>, 'kind' | 'size' | 'wide'> {
  readonly action: ChairAction
  /** Its first key is printed on it, unless there is no room; `only` where the words stand before it. */
  readonly keyShown?: boolean | 'only' | undefined
  /** Not there at all while it may not be. */
  readonly hideIdle?: boolean | undefined
  /** Other words on it than its own. */
  readonly children?: ReactNode
}

/** The button of a chair action. What may not be now stays in its place, and does nothing. */
export function ActionButton(props: ActionButtonProps) {
  const { action, keyShown = true, hideIdle = false, children, ...look } = props
  const t = useText('actions')
  const { store } = useConduct()
  const situationIn = useSituation()
  const perform = usePerform()
  const allowed = useCase(store, (open) => action.allowed(situationIn(open)))
  const label = useCase(store, (open) => action.label(t, situationIn(open)))
  const [first] = action.keys
  if (hideIdle && !allowed) return null
  return (
    <Button
      {...look}
      data-action={action.id}
      aria-disabled={allowed ? undefined : true}
      aria-keyshortcuts={first && action.keys.map(spokenShortcut).join(' ')}
      aria-label={keyShown === 'only' ? label : undefined}
      keyHint={keyShown === true && first ? printedShortcut(first) : undefined}
      onClick={() => perform(action)}
    >
      {keyShown === 'only' && first ? (
        <KeyCap>{printedShortcut(first)}</KeyCap>
      ) : (
        (children ?? label)
      )}
    </Button>
  )
}
