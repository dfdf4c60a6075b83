import { sep } from 'node:path'

const HOME = ['src', 'base', 'dates.ts'].join(sep)

/** What is cut out of an ISO date or instant: the year, the month, the day, the time. */
const CUTS = ['0,4', '0,7', '0,10', '5,7', '5,10', '8,10', '11', '11,16']

/** Hours, days and weeks in seconds or milliseconds. */
const SPANS = [3_600, 86_400, 604_800, 3_600_000, 86_400_000, 604_800_000]

const PARTS =
  /^[gs]et(?:UTC)?(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds)$|^getTimezoneOffset$/

/**
 * The lint rule `beraad/dates`: reports in src/ whatever cuts an ISO date into parts or counts with days and times by hand, outside
 * of src/base/dates.ts. A `new Date(…)` of an instant as it is, for a library that asks for one, is no arithmetic.
 */
export const dates = {
  create(/** @type {any} */ context) {
    const { filename } = context
    if (!filename.includes(`${sep}src${sep}`) || filename.endsWith(`${sep}${HOME}`)) return {}
    const report = (/** @type {any} */ node, /** @type {string} */ what) =>
      context.report({
        node,
        message: `${what} cuts or counts a date by hand: use a function of src/base/dates.ts, or add one there.`,
      })
    return {
      CallExpression: (/** @type {any} */ node) => {
        const what = cutIn(node.callee, node.arguments)
        if (what) report(node, what)
      },
      NewExpression: (/** @type {any} */ node) => {
        const { callee, arguments: given } = node
        if (callee.name !== 'Date' || given.length === 0) return
        if (given.length > 1 || given[0].type === 'TemplateLiteral') report(node, 'This new Date')
      },
      Literal: (/** @type {any} */ node) => {
        if (SPANS.includes(node.value)) report(node, `${node.raw}`)
      },
      BinaryExpression: (/** @type {any} */ node) => {
        const sides = [node.left.value, node.right.value]
        const isHour = sides.every((each) => each === 60 || each === 24)
        if (isHour || ('*/%'.includes(node.operator) && sides.includes(60_000)))
          report(node, `'${node.operator}' with a span of time`)
      },
    }
  },
}

/**
 * @param {any} callee what is called
 * @param {readonly any[]} given
 * @returns {string | undefined} what it does to a date, if it does
 */
function cutIn(callee, given) {
  const name = callee.property?.name
  if (name === undefined) return undefined
  if (callee.object.name === 'Date')
    return ['parse', 'UTC'].includes(name) ? `Date.${name}` : undefined
  if (PARTS.test(name)) return `.${name}()`
  const values = given.map((each) => each.value)
  if (name === 'split') return values[0] === 'T' ? `.split('T')` : undefined
  const isCut = ['slice', 'substring'].includes(name) && CUTS.includes(values.join(','))
  return isCut ? `.${name}(${values.join(', ')})` : undefined
}
