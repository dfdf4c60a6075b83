const RIGHT_TO_LEFT = '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}'

/** Words of a script that is written from right to left, with the white between them. */
const NAME = new RegExp(
  `[${RIGHT_TO_LEFT}][${RIGHT_TO_LEFT}\\p{M}]*(?:[ \\u00a0'’-]+[${RIGHT_TO_LEFT}][${RIGHT_TO_LEFT}\\p{M}]*)*`,
  'gu',
)
const LETTER = new RegExp(`[${RIGHT_TO_LEFT}]`, 'u')

/** A stretch of a text; isolated where it runs against the rest, so that stops and numbers beside it stay where they are. */
export interface Stretch {
  readonly text: string
  readonly isolated: boolean
}

/** How a text runs: as most of its letters do. A Dutch sentence that begins with an Arabic name is Dutch. */
export function runsRightToLeft(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.filter((each) => LETTER.test(each)).length * 2 > letters.length
}

/** As HTML names it; `auto` where there is no letter of such a script. */
export function directionOf(text: string): 'auto' | 'ltr' | 'rtl' {
  if (!LETTER.test(text)) return 'auto'
  return runsRightToLeft(text) ? 'rtl' : 'ltr'
}

/** The text in stretches: names from right to left in a line from left to right by themselves. */
export function stretchesOf(text: string): readonly Stretch[] {
  if (!LETTER.test(text) || runsRightToLeft(text)) return [{ text, isolated: false }]
  const stretches: Stretch[] = []
  let from = 0
  for (const { 0: name, index } of text.matchAll(NAME)) {
    stretches.push(
      { text: text.slice(from, index), isolated: false },
      { text: name, isolated: true },
    )
    from = index + name.length
  }
  return [...stretches, { text: text.slice(from), isolated: false }].filter(
    (each) => each.text !== '',
  )
}
