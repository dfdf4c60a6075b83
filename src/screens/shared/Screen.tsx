import { useEffect, useRef, type ComponentProps } from 'react'
import { useWindowTitle, type ScreenName } from './useWindowTitle'

interface ScreenProps extends ComponentProps<'div'> {
  /** What the screen is called in `data-screen`. */
  readonly name: ScreenName
  /** Where reading and typing begin: at the heading, or at the first field of a page that asks one thing. */
  readonly begin?: 'heading' | 'field' | undefined
}

/** A whole screen, by whose name the window is called. Who arrives by keyboard or by ear begins where the page begins. */
export function Screen({ name, begin = 'heading', children, ...rest }: ScreenProps) {
  const ref = useRef<HTMLDivElement>(null)
  useWindowTitle(name)
  useEffect(() => {
    const wanted = begin === 'field' ? 'input, select, textarea' : 'h1'
    ref.current?.querySelector<HTMLElement>(wanted)?.focus({ preventScroll: true })
    if (begin === 'heading') document.documentElement.scrollTop = 0
  }, [begin])
  return (
    <div {...rest} ref={ref} data-screen={name}>
      {children}
    </div>
  )
}
