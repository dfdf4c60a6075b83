import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const src = join(import.meta.dirname, '../../src')

/** Every component that draws something to fill in or to choose, with the style sheets that it brings. */
const controls = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => [path, readFileSync(join(src, path), 'utf8')] as const)
  .filter(([, text]) => /<input|<select|<textarea|role="(radio|listbox)|aria-pressed/.test(text))
  .map(([path, text]) => {
    const sheets = [...text.matchAll(/from '(\.[^']+\.css)'/g)].flatMap(([, sheet]) => sheet ?? [])
    // The edge of a panel that lies over the page is no edge of a control.
    const own = sheets.filter((sheet) => !sheet.endsWith('/Sheet.module.css'))
    return [path, own.map((sheet) => join(src, dirname(path), sheet))] as const
  })

/** Rules with an edge all around in the colour that only parts things; what cannot be used now may look so. */
function faint(sheet: string): readonly string[] {
  const rules = readFileSync(sheet, 'utf8').split('}')
  return rules.filter(
    (rule) =>
      /border(-color)?:[^;]*--beraad-color-(strong|hairline)/.test(rule) &&
      !rule.includes(':disabled'),
  )
}

it('looks at every control', () => {
  expect(controls.length).toBeGreaterThan(10)
  expect(controls.flatMap(([, sheets]) => sheets).length).toBeGreaterThan(8)
})

it.each(controls)('%s has an edge that one sees, 3:1 at least', (_path, sheets) => {
  expect(sheets.flatMap(faint)).toEqual([])
})
