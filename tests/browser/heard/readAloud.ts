import type { Page } from '@playwright/test'
import type { Virtual } from '@guidepup/virtual-screen-reader'
import { readFileSync } from 'node:fs'

declare global {
  interface Window {
    /** The virtual screen reader, once `readAloud` put it there. */
    listener?: Virtual
  }
}

/** One stop of a reader that goes through a page: what it says, and of what it says so. */
export interface Heard {
  readonly said: string
  /** The element (`button`, `input`), or `#text`. */
  readonly of: string
  /** A field that the reader has no word for (of a passphrase, a date): it says the label only, which stood there too. */
  readonly isBare: boolean
}

const bundle = readFileSync(
  'node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js',
  'utf8',
).replace(/export\{[^}]*?([\w$]+) as virtual\}/, 'window.listener = $1')

/**
 * Walks through what is in `selector` with @guidepup/virtual-screen-reader, from its first word to its last, and gives what it
 * says, in order. It stands in the real page, with its styles; focus stays where it is.
 *
 * What is the reader's own and not ours: its words for roles and states are English (`button`, `not pressed`), it knows
 * no closed `<details>` and no `<noscript>`, it reads the value of a choice where people hear its words, and of a text area no
 * value. All but the first are put right here. What it says at the end of each element is left out, and regions in which nothing is said yet.
 * A real reader (NVDA, VoiceOver) says things in another order and other words: this stands in for none.
 */
export async function readAloud(page: Page, selector = 'body'): Promise<readonly Heard[]> {
  try {
    return await readOnce(page, selector)
  } catch (cause) {
    // A page that was loaded anew meanwhile, as when the program takes it over, is read from its beginning.
    if (!String(cause).includes('Execution context was destroyed')) throw cause
    await page.waitForLoadState()
    return readOnce(page, selector)
  }
}

async function readOnce(page: Page, selector: string): Promise<readonly Heard[]> {
  if (await page.evaluate(() => window.listener === undefined))
    await page.evaluate(`(() => { ${bundle}\n })()`)
  return page.evaluate(walkHere, selector)
}

/** Runs in the page. */
async function walkHere(selector: string): Promise<readonly Heard[]> {
  const reader = window.listener
  const container = document.querySelector(selector)
  if (reader === undefined || container === null) throw new Error(`Nothing to read: ${selector}`)
  const heard: Heard[] = []
  const met = new Set<Node>()
  const focus = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'focus') ?? {}
  // It reads; it touches nothing.
  Object.defineProperty(HTMLElement.prototype, 'focus', { ...focus, value: () => {} })
  try {
    await reader.start({ container })
    for (let stop = 0; stop < 2000; stop += 1) {
      const phrases = await reader.spokenPhraseLog()
      // What a live region says meanwhile is no stop; of a dialog it says first that it is one.
      const said = phrases.filter((each) => !/^(?:polite|assertive): /.test(each)).at(-1) ?? ''
      const node = reader.activeNode
      if (said.startsWith('end of ') && node === container) return [...heard, ...silent()]
      if (node !== null) met.add(node)
      if (node !== null && isHeard(node, said)) heard.push(stopOf(node, said))
      await reader.clearSpokenPhraseLog()
      await reader.next()
    }
    throw new Error('It comes to no end')
  } finally {
    Object.defineProperty(HTMLElement.prototype, 'focus', focus)
    await reader.stop()
  }

  /** Fields that it passes over: there is nothing to say of them. */
  function silent(): readonly Heard[] {
    return Array.from(container?.querySelectorAll('input') ?? [])
      .filter((each) => !met.has(each) && each.checkVisibility())
      .map(() => ({ said: '', of: 'input', isBare: true }))
  }

  function isHeard(node: Node, said: string): boolean {
    const element = node instanceof Element ? node : node.parentElement
    if (element === null || /^end(?: of |, )/.test(said)) return false
    if (element.closest('noscript') !== null) return false
    // The name of a group is said with the group.
    if (element.closest('legend') !== null) return false
    const closed = element.closest('details:not([open])')
    if (closed !== null && element !== closed && element.closest('summary') === null) return false
    return !(element.matches('[role=status], [role=alert]') && element.textContent === '')
  }

  function stopOf(node: Node, said: string): Heard {
    const isBare = node instanceof HTMLInputElement && !/^[a-z]+, /.test(said)
    return { said: inWords(node, said), of: node.nodeName.toLowerCase(), isBare }
  }

  function inWords(node: Node, said: string): string {
    if (node instanceof HTMLOptionElement && node.value !== '' && node.value !== node.label)
      return said.replace(`, ${node.value}`, '')
    if (node instanceof HTMLSelectElement && node.value !== '')
      return said.replace(`, ${node.value},`, `, ${node.selectedOptions[0]?.label ?? ''},`)
    if (node instanceof HTMLTextAreaElement && node.value !== '')
      return said.replace(/, placeholder .*/, `, ${node.value}`)
    return said
  }
}
