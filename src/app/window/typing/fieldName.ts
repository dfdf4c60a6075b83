/** Fields in which one types, and lists that belong to them. What stands in them is nobody's secret. */
const FIELDS = 'input, textarea, select'

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Where one types, as far as `input` goes; a tick or a radio is done at once, a search is no sentence. */
const TYPED = new Set(['text', 'email', 'tel', 'number', 'date', 'time', 'url'])

/** The hooks that tell which field it is: docs/dom-hooks.md. What tells of its state is not among them. */
const HOOKS = [
  'screen',
  'answer',
  'form',
  'field',
  'capture',
  'edit',
  'opened-by',
  'entry',
  'agreement',
  'bottom-line',
  'person',
  'participant',
  'score-row',
  'differs',
  'detail',
  'quick',
  'slot',
  'step-minutes',
]

/**
 * Whether what is typed here is kept: never a passphrase (also while it is shown), and not a number that is given with
 * one key.
 */
export function isKept(target: unknown): target is Field {
  if (target instanceof HTMLTextAreaElement) return true
  if (target instanceof HTMLSelectElement) return target.form !== null
  if (!(target instanceof HTMLInputElement) || !TYPED.has(target.type)) return false
  const { secret, number, field } = target.dataset
  return secret === undefined && number === undefined && field !== 'search'
}

/** A name by which the same field is found again after the page was loaded anew. */
export function nameOf(field: Field): string {
  const path = pathOf(field)
  return `${path} ${allAt(path).indexOf(field)}`
}

/** The field of that name, or null where it is not on the page. */
export function findField(name: string): Field | null {
  const cut = name.lastIndexOf(' ')
  return allAt(name.slice(0, cut))[Number(name.slice(cut + 1))] ?? null
}

function allAt(path: string): readonly Field[] {
  const all = [...document.querySelectorAll<Field>(FIELDS)]
  return all.filter((each) => isKept(each) && pathOf(each) === path)
}

function pathOf(field: Field): string {
  const path: string[] = []
  for (let at: Element | null = field; at !== null; at = at.parentElement) {
    for (const hook of HOOKS) {
      const value = at.getAttribute(`data-${hook}`)
      if (value !== null) path.push(`${hook}:${value}`)
    }
  }
  return path.join('/')
}
