import { vi } from 'vitest'

export interface Printed {
  readonly words: string
  readonly style: string
}

/** What jsdom does not have: sheets of style, and a printer. Out: what is printed from now on. */
export function aPrinter(): readonly Printed[] {
  const printed: Printed[] = []
  const contents = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument')
  vi.spyOn(HTMLIFrameElement.prototype, 'contentDocument', 'get').mockImplementation(function (
    this: HTMLIFrameElement,
  ) {
    const page: Document = contents?.get?.call(this)
    let style = ''
    Object.assign(page.defaultView ?? {}, {
      CSSStyleSheet: class {
        replaceSync = (text: string) => (style = text)
      },
      focus: () => {},
      print: () => printed.push({ words: page.documentElement.textContent ?? '', style }),
    })
    return page
  })
  return printed
}
