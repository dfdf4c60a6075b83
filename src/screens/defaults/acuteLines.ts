import type { Translate } from '#i18n'
import type { Settings } from './settings'

/** The card that Beraad begins with; its words are in i18n. */
const USUAL = [
  'call',
  'here',
  'one',
  'children',
  'suicide',
  'weapons',
  'police',
  'inform',
  'note',
  'after',
] as const

/** What to do in acute danger, line by line: as this organisation wrote it, or else the card that Beraad begins with. */
export function acuteLines(
  { acute }: Pick<Settings, 'acute'>,
  t: Translate<'conduct'>,
): readonly string[] {
  return acute ?? USUAL.map((line) => t(`acute.${line}`))
}

/** The lines of a text as it was typed; empty ones say nothing. */
export function linesOf(typed: string): readonly string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
