/** @typedef {{ left: number, top: number, right: number, bottom: number }} Box */

/**
 * Runs in a page: words that stand there whole but not as they should. A word of ordinary length that is broken over
 * two lines, a text over another text, a page that is longer than the window where it should fill it.
 *
 * @param {{ fillsWindow: boolean }} page whether this page is meant to be as high as the window
 * @returns {string[]} each with the words it is about
 */
export function whatIsBrokenHere({ fillsWindow }) {
  /** Longer words may be broken: no column holds them. */
  const LONGEST = 24
  const found = new Set()
  const { scrollHeight } = document.documentElement
  if (fillsWindow && scrollHeight > innerHeight + 1)
    found.add(`the page is longer than the window: ${scrollHeight}`)

  const isSeen = (/** @type {Element} */ element) => {
    const { width, height } = element.getBoundingClientRect()
    // What has no box of its own is seen by its words.
    const isSpeck = getComputedStyle(element).display !== 'contents' && (width <= 2 || height <= 2)
    return (
      !isSpeck &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      // The buttons of a row are clear until one is there.
      !/^rgba\(.*, 0\)$|\/ 0\)$/.test(getComputedStyle(element).color) &&
      element.closest('[inert], dialog:not([open]), textarea, select, option') === null
    )
  }
  /** The part of a box that is not clipped away by what is around it; null where nothing is left. */
  const unclipped = (/** @type {DOMRect} */ rect, /** @type {Element} */ element) => {
    let [left, top, right, bottom] = [rect.left, rect.top, rect.right, rect.bottom]
    for (let at = /** @type {Element | null} */ (element); at; at = at.parentElement) {
      const { overflowX, overflowY, position, clipPath } = getComputedStyle(at)
      if (clipPath !== 'none') return null
      if (overflowX !== 'visible' || overflowY !== 'visible') {
        const box = at.getBoundingClientRect()
        left = Math.max(left, box.left)
        top = Math.max(top, box.top)
        right = Math.min(right, box.right)
        bottom = Math.min(bottom, box.bottom)
      }
      // What lies over the page on purpose is no neighbour of what is under it.
      if (position === 'fixed' || position === 'sticky') return null
    }
    return right - left > 1 && bottom - top > 1 ? { left, top, right, bottom } : null
  }

  /** Whether a word stands on more lines than one. @param {Range} range which holds it @param {string} word */
  const isBroken = (range, word) => {
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
    // A browser breaks after a hyphen, a slash or between two columns of words: that is no broken word.
    return lines.size > 1 && !/[-/·–—]/.test(word)
  }
  /** @param {Box} one @param {Box} other */
  const lieOver = (one, other) => {
    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
    const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
    // Lines may touch with what they keep free above and below their letters.
    const low = Math.min(one.bottom - one.top, other.bottom - other.top)
    return across > 2 && down > low * 0.4
  }

  /** Looks at the words of a text one by one. @param {Range} range @param {Node} node */
  const lookAtWords = (range, node) => {
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
      if (word.length > LONGEST) continue
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      if (isBroken(range, word)) found.add(`broken: ${word}`)
    }
  }
  /** The boxes of a text, as far as they are seen. @param {Range} range @param {Node} node @param {Element} element */
  const boxesOf = (range, node, element) => {
    range.selectNodeContents(node)
    return [...range.getClientRects()].flatMap((rect) => unclipped(rect, element) ?? [])
  }

  /** @type {{ words: string, element: Element, box: Box }[]} */
  const texts = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const text = (node.textContent ?? '').trim()
    if (!element || text === '' || !isSeen(element)) continue
    const range = document.createRange()
    lookAtWords(range, node)
    for (const box of boxesOf(range, node, element))
      texts.push({ words: text.slice(0, 40), element, box })
  }
  for (const [at, one] of texts.entries()) {
    for (const other of texts.slice(at + 1)) {
      if (one.element === other.element) continue
      if (lieOver(one.box, other.box)) found.add(`over each other: ${one.words} / ${other.words}`)
    }
  }
  return /** @type {string[]} */ ([...found])
}
