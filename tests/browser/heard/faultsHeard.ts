import { readdirSync, readFileSync } from 'node:fs'
import type { Heard } from './readAloud'

/** What must have a name, and what the reader says of its state where a name would stand. */
const NAMED =
  /^(?:button|link|textbox|searchbox|combobox|checkbox|radio|switch|spinbutton|slider|tab|meter|image|figure|dialog|table|region|radiogroup|toolbar|tablist|tabpanel|option)$/
const STATE =
  /^(?:(?:not )?(?:pressed|checked|expanded|selected|disabled|required|invalid|readonly)|key shortcuts .*|has popup .*|position .*|set size .*|level \d+|placeholder .*|\d+ controls?|current .*|m(?:in|ax) value .*|modal|orientated .*)$/

/** Words that no Dutch sentence has, and what programs say when they have no words. */
const ENGLISH = /\b(?:the|and|your|you|this|that|with|from|please|nobody)\b/i
const RAW = /\bundefined\b|\bnull\b|\bNaN\b|\[object|\{\{|\}\}|^[a-z]+(?:\.[a-zA-Z]+)+$/

/** The rules for every page, whatever it is about: what a listener must never hear. Gives the faults, in words. */
export function faultsHeard(heard: readonly Heard[]): readonly string[] {
  return heard.flatMap((stop, at) => [
    ...(isNameless(stop) ? [`without a name: ${stop.said || stop.of}`] : []),
    ...(isEmptyList(stop, heard[at + 1])
      ? [`a list of nothing, before: ${heard[at + 1]?.said}`]
      : []),
    ...(isRepeated(heard, at) ? [`said twice: ${stop.said}`] : []),
    ...wordsOf(stop)
      .filter((each) => ENGLISH.test(each) || englishTexts.has(each))
      .map((each) => `English: ${each}`),
    ...(wordsOf(stop).some((each) => RAW.test(each)) ? [`no words: ${stop.said}`] : []),
  ])
}

function isNameless({ said, of, isBare }: Heard): boolean {
  const [role = '', name = ''] = said.split(', ')
  if (isBare) return said === ''
  return of !== '#text' && NAMED.test(role) && (name === '' || STATE.test(name))
}

function isEmptyList({ said, of }: Heard, next: Heard | undefined): boolean {
  return of !== '#text' && /^list(?:,|$)/.test(said) && next?.said.startsWith('listitem') !== true
}

/** The same words directly after each other, whatever nameless element (a paragraph, an item) begins between them. */
function isRepeated(heard: readonly Heard[], at: number): boolean {
  const stop = heard[at]
  if (stop === undefined || stop.isBare || !speaks(stop)) return false
  return heard.slice(0, at).findLast(speaks)?.said === stop.said
}

function speaks({ said, of }: Heard): boolean {
  return of === '#text' || NAMED.test(said.split(', ', 1)[0] ?? '')
}

/** What is ours of what is said: all of a text; of an element not its role and state. */
function wordsOf({ said, of }: Heard): readonly string[] {
  if (of === '#text') return [said]
  return said
    .split(', ')
    .slice(1)
    .filter((each) => !STATE.test(each))
}

/** Our own texts in English that are not the same in Dutch. */
const englishTexts: ReadonlySet<string> = (() => {
  const dutch = new Set([...textsOf('nl'), ...textsOf('nl-eenvoudig')])
  return new Set(textsOf('en').filter((text) => text.length > 2 && !dutch.has(text)))
})()

function textsOf(locale: string): readonly string[] {
  const folder = `src/i18n/locales/${locale}`
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => stringsIn(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))))
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
