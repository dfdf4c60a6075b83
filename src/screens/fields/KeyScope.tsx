import type { ComponentProps } from 'react'

interface KeyScopeProps extends Omit<ComponentProps<'div'>, 'role' | 'onClick'> {
  /** The name of the form, for whoever drives the page. */
  readonly 'data-form'?: string
}

/** Hears keys that were pressed in one of the controls in it; it is no control itself. */
export function KeyScope(props: KeyScopeProps) {
  // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
  return <div {...props} />
}
