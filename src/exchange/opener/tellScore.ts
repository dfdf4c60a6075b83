import type { Item } from './block'
import { asRaw, textAt, type Raw } from './raw'
import type { Reading } from './reading'

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
  return {
    lead: names(thing['who']),
    text: said[kind] ?? kind,
    lines: lines(thing, 'who', 'value'),
  }
}
