import type { Item } from './block'
import { asRaw, textAt, type Raw } from './raw'
import type { Reading } from './reading'
import type { Words } from './words'

/** A number with its ground, or why there is none. */
export function tellScore(thing: Raw, { words, names, lines }: Reading): Item {
  const value = asRaw(thing['value'])
  const kind = textAt(value, 'kind')
  const said: Readonly<Record<string, string>> = {
    number: String(value['number']),
    passed: words.t('passed'),
    notAsked: words.t('notAsked'),
    notSpoken: words.t('notSpoken', { because: textAt(value, 'because') }),
  }
  const poles = kind === 'number' ? polesOf(thing, words) : []
  return {
    lead: names(thing['who']),
    text: said[kind] ?? kind,
    lines: [...poles, ...lines(thing, 'who', 'value')],
  }
}

/** What 1 and 10 mean: the direction of the scale turns round in the last phase. */
function polesOf(thing: Raw, words: Words): readonly string[] {
  const phase = textAt(thing, 'phase')
  const [low, high] = ['low', 'high'].map(
    (pole) => words.list(`${phase}.schaal|${pole}`) ?? words.list(`schaal|${pole}`),
  )
  return low === undefined || high === undefined ? [] : [`1 = ${low}; 10 = ${high}`]
}
