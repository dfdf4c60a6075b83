import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const room = join(import.meta.dirname, '../../src/ui')

/** The style sheet of all tokens. */
export const tokenSheet = readFileSync(join(room, 'tokens.css'), 'utf8')

/** Every style sheet of the room but the tokens: its path within the room, and what it says. */
export const styleSheets: readonly (readonly [path: string, text: string])[] = readdirSync(room, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('.css') && path !== 'tokens.css')
  .map((path) => [path, readFileSync(join(room, path), 'utf8')] as const)

/** The colours by role, for the theme that is asked. */
export function coloursOf(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const rule = /--beraad-color-([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g
  return new Map(
    [...tokenSheet.matchAll(rule)].map(([, role = '', light = '', dark = '']) => [
      role,
      theme === 'light' ? light : dark,
    ]),
  )
}
