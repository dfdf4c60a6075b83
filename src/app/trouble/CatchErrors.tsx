import { Component, type ReactNode } from 'react'
import { ErrorPage } from './ErrorPage'

/** Catches what no screen foresaw, so that nobody looks at an empty page. */
export class CatchErrors extends Component<
  { readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <ErrorPage /> : this.props.children
  }
}
