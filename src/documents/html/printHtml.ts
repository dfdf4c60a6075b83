import { trustMarkup } from './trustMarkup'

/** The style of the document; whatever was typed is escaped, so the first one is our own. */
const STYLE = /<style>([\s\S]*?)<\/style>/

/** The frame that is printed from: there is one at most. */
let printed: HTMLIFrameElement | null = null

/**
 * Asks the browser to print an HTML document of our own, from a frame of this page that nobody sees: when the page goes or
 * locks, it goes too, as a window of its own would not. Inline style is forbidden there as it is here, so the style is
 * adopted by script. Throws where the browser makes no frame.
 */
export async function printHtml(html: string): Promise<void> {
  endPrinting()
  try {
    printIn(await makeFrame(), html)
  } catch (error) {
    endPrinting()
    throw error
  }
}

/** Takes the frame away that was printed from, with the paper in it. Nothing happens where there is none. */
export function endPrinting(): void {
  printed?.remove()
  printed = null
}

function printIn(view: Window & typeof globalThis, html: string): void {
  const [, style = ''] = STYLE.exec(html) ?? []
  const page = new DOMParser().parseFromString(trustMarkup(html.replace(STYLE, '')), 'text/html')
  view.document.replaceChild(
    view.document.adoptNode(page.documentElement),
    view.document.documentElement,
  )
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(style)
  view.document.adoptedStyleSheets = [sheet]
  view.addEventListener('afterprint', endPrinting)
  view.focus()
  view.print()
}

async function makeFrame(): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe')
  printed = frame
  frame.setAttribute('data-print', '')
  frame.ariaHidden = 'true'
  frame.tabIndex = -1
  // Not hidden: some browsers then print an empty page.
  Object.assign(frame.style, { blockSize: '0', border: '0', inlineSize: '0', position: 'fixed' })
  await new Promise((resolve) => {
    // Firefox lays the empty page anew before it says so.
    frame.addEventListener('load', resolve, { once: true })
    document.body.append(frame)
  })
  const view = frame.contentDocument?.defaultView
  if (view === null || view === undefined) throw new Error('no frame to print from')
  return view
}
