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
  /** @param {HTMLElement} element @param {CSSStyleDeclaration} style */
  const isCut = (element, style) => {
    const cutsAside =
      ['hidden', 'clip'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 2
    const cutsBelow =
      ['hidden', 'clip'].includes(style.overflowY) &&
      element.scrollHeight > element.clientHeight + 4
    return cutsAside || cutsBelow
  }
  const runsOut = (/** @type {HTMLElement} */ element) => {
    const holdsText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    )
    const box = element.getBoundingClientRect()
    const isOutside = box.right > innerWidth + 1 || box.left < -1
    return holdsText && isOutside && !element.closest('[data-scrolls-aside]')
  }
  /** What is chosen, where its list is too narrow for it. @param {HTMLSelectElement} list @param {CSSStyleDeclaration} style */
  const cutChoice = (list, style) => {
    const chosen = list.selectedOptions[0]?.label ?? ''
    const pen = new OffscreenCanvas(1, 1).getContext('2d')
    if (pen === null) throw new Error('nothing to measure words with')
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
    const room =
      list.clientWidth -
      Number.parseFloat(style.paddingInlineStart) -
      Number.parseFloat(style.paddingInlineEnd)
    return pen.measureText(chosen).width > room + 1 ? chosen : undefined
  }
  /** The hint in an empty field, where the field is too narrow for it. @param {HTMLElement} element */
  const cutHint = (element) => {
    if (element.localName !== 'input' || element.scrollWidth <= element.clientWidth + 2) return null
    return element.getAttribute('placeholder')
  }
  for (const element of document.body.querySelectorAll('*')) {
    // The small picture of the wall is searched on the wall itself.
    if (
      !(element instanceof HTMLElement) ||
      element.closest('[inert], [aria-hidden="true"], dialog:not([open])')
    )
      continue
    if (isUnseen(element) || !element.checkVisibility()) continue
    const style = getComputedStyle(element)
    const words = (element.innerText || element.getAttribute('aria-label') || '')
      .trim()
      .slice(0, 60)
    if (words !== '' && isCut(element, style)) found.add(`cut: ${words}`)
    if (runsOut(element)) found.add(`out of the window: ${words}`)
    const choice = element instanceof HTMLSelectElement ? cutChoice(element, style) : undefined
    if (choice !== undefined) found.add(`cut: ${choice}`)
    const hint = cutHint(element)
    if (hint) found.add(`cut: ${hint}`)
  }
  return /** @type {string[]} */ ([...found])
}
