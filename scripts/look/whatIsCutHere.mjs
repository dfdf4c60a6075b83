/**
 * Runs in a page: what does not stand there whole. A text that runs out of its box, a box that runs out of the window
 * sideways, a page that can be pushed aside. What scrolls on purpose is whole.
 *
 * @returns {string[]} each with the words that are cut
 */
export function whatIsCutHere() {
  const found = new Set()
  if (document.documentElement.scrollWidth > innerWidth + 1)
    found.add('the page is wider than the window')
  // Small enough that nobody sees it: words that are only heard stand in such a box.
  const isSpeck = (/** @type {Element} */ element) => {
    // Has no box of its own, and is seen.
    if (getComputedStyle(element).display === 'contents') return false
    const { width, height } = element.getBoundingClientRect()
    return width <= 2 || height <= 2
  }
  const isUnseen = (/** @type {Element} */ element) => {
    for (
      let at = /** @type {Element | null} */ (element);
      at !== null && at !== document.body;
      at = at.parentElement
    )
      if (isSpeck(at)) return true
    return getComputedStyle(element).visibility === 'hidden'
  }
  for (const element of document.body.querySelectorAll('*')) {
    // The small picture of the wall is searched on the wall itself.
    if (
      !(element instanceof HTMLElement) ||
      element.closest('[inert], [aria-hidden="true"], dialog:not([open])')
    )
      continue
    if (isUnseen(element) || element.checkVisibility() === false) continue
    const style = getComputedStyle(element)
    const words = (element.innerText || element.getAttribute('aria-label') || '')
      .trim()
      .slice(0, 60)
    const cutsAside =
      ['hidden', 'clip'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 2
    const cutsBelow =
      ['hidden', 'clip'].includes(style.overflowY) &&
      element.scrollHeight > element.clientHeight + 4
    if (words !== '' && (cutsAside || cutsBelow)) found.add(`cut: ${words}`)
    const holdsText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    )
    const box = element.getBoundingClientRect()
    if (holdsText && (box.right > innerWidth + 1 || box.left < -1)) {
      const scrolls = element.closest('[data-scrolls-aside]')
      if (!scrolls) found.add(`out of the window: ${words}`)
    }
    if (element instanceof HTMLSelectElement) {
      const chosen = element.selectedOptions[0]?.label ?? ''
      const pen = new OffscreenCanvas(1, 1).getContext('2d')
      if (pen === null) throw new Error('nothing to measure words with')
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
      const room =
        element.clientWidth -
        Number.parseFloat(style.paddingInlineStart) -
        Number.parseFloat(style.paddingInlineEnd)
      if (pen.measureText(chosen).width > room + 1) found.add(`cut: ${chosen}`)
    }
    if (
      element.localName === 'input' &&
      element.getAttribute('placeholder') &&
      element.scrollWidth > element.clientWidth + 2
    )
      found.add(`cut: ${element.getAttribute('placeholder')}`)
  }
  return /** @type {string[]} */ ([...found])
}
