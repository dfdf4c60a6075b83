import { sep } from 'node:path'

/** Where marks are named all the same, and why. */
const EXCEPTIONS = [
  // A page of its own, one script without React: it has no refs.
  ['src', 'exchange', 'opener', ''],
  // The style sheet of a file that is saved: it dresses what stands in it, and finds nothing.
  ['src', 'documents', 'html', 'pageStyle.ts'],
  // The net under every page: it knows a control again that was drawn anew, in whatever room, by what it is called in the page.
  // A second name for some three hundred buttons and fields would be forgotten in the next one, and say nothing when it is.
  ['src', 'ui', 'keepFocus.ts'],
].map((path) => path.join(sep))

/** A mark in a selector: `[data-…`, also where it stands inside of a template. */
const IN_SELECTOR = /\[data-[a-z-]*/

/** What asks an element for a mark by its name. */
const ASKS = new Set(['getAttribute', 'hasAttribute'])

/**
 * The lint rule `beraad/marks`: reports in src/ whatever finds or knows an element by a `data-*` mark: a selector that names
 * one, and `dataset`. To set a mark is free, and so is a selector that stands in a mark itself: tests and the player read it.
 */
export const marks = {
  create(/** @type {any} */ context) {
    const { filename } = context
    if (!filename.includes(`${sep}src${sep}`)) return {}
    if (EXCEPTIONS.some((each) => filename.includes(`${sep}${each}`))) return {}
    const report = (/** @type {any} */ node, /** @type {string} */ what) =>
      context.report({
        node,
        message:
          `${what} finds an element by a mark that is for tests and the player: use a ref, an id, or ` +
          `makeSpot() of src/ui/spots.ts.`,
      })
    const inSelector = (/** @type {any} */ node, /** @type {unknown} */ text) => {
      const [mark] = IN_SELECTOR.exec(String(text)) ?? []
      if (mark !== undefined && !isMark(node)) report(node, `${mark}…]`)
    }
    return {
      Literal: (/** @type {any} */ node) => inSelector(node, node.value),
      TemplateElement: (/** @type {any} */ node) => inSelector(node, node.value.raw),
      MemberExpression: (/** @type {any} */ node) => {
        if ((node.property.name ?? node.property.value) === 'dataset') report(node, 'dataset')
      },
      Property: (/** @type {any} */ node) => {
        if (node.parent.type === 'ObjectPattern' && node.key.name === 'dataset')
          report(node, 'dataset')
      },
      CallExpression: (/** @type {any} */ node) => {
        const [name] = node.arguments
        if (ASKS.has(node.callee.property?.name) && String(name?.value).startsWith('data-'))
          report(node, name.value)
      },
    }
  },
}

/** @param {any} node @returns {boolean} whether it stands in a mark: `data-opened-by` tells the player what opens a field */
function isMark(node) {
  for (let each = node; each; each = each.parent)
    if (each.type === 'JSXAttribute') return String(each.name.name).startsWith('data-')
  return false
}
