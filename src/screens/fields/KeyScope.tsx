import { useSpot } from '#ui'
import { type ComponentProps, type RefObject, useRef } from 'react'
import { FORM } from '../list'

interface KeyScopeProps extends Omit<ComponentProps<'div'>, 'role' | 'onClick' | 'ref'> {
  /** The name of the form, where it is one. */
  readonly form?: string | undefined
  readonly ref?: RefObject<HTMLDivElement | null> | undefined
}

/** Hears keys that were pressed in one of the controls in it; it is no control itself. */
export function KeyScope({ form, ref, ...props }: KeyScopeProps) {
  const own = useRef<HTMLDivElement>(null)
  const held = ref ?? own
  useSpot(FORM, held, form)
  // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
  return <div ref={held} data-form={form} {...props} />
}
