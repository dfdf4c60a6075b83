import { beforeAll, expect, it } from 'vitest'
import type { Bundle } from '../../../src/i18n/types'
import { loadBundle } from '../../../src/i18n/loadBundle'
import { fieldKeys } from './fieldKeys'
import { guideKeys } from './guideKeys'
import { usedKeys } from './usedKeys'

const PLANTED = 'src/i18n/planted.ts'

/** Every way in which a source can ask for a text. */
const planted = `
import type { Texts, Translate } from './types'
import type { TextKey } from './namespaces'
interface Row { readonly label: TextKey<'common'> | null }
const rows: readonly Row[] = [{ label: 'save' }, { label: null }]
const byKind: Readonly<Record<'a' | 'b', TextKey<'common'>>> = { a: 'close', b: 'cancel' }
const inferred = (yes: boolean) => (yes ? 'back' : 'edit')
export function ask(t: Translate<'common'>, texts: Texts, kind: 'a' | 'b', any: TextKey<'common'>) {
  const saving: 'saved' | 'saving' = kind === 'a' ? 'saved' : 'saving'
  return [
    texts.t('status', \`saving.\${saving}\`),
    t(byKind[kind]),
    t(inferred(kind === 'a')),
    rows.map(({ label }) => label && t(label)),
    t(any),
    'remove',
  ]
}`

let asked: ReadonlyMap<string, ReadonlySet<string>>
let dutch: Bundle

beforeAll(async () => {
  // The compiler reads all of src/: on a busy machine that takes a while.
  asked = usedKeys({ [PLANTED]: planted })
  dutch = await loadBundle('nl')
}, 300_000)

it('knows each way in which a source asks for a text, and takes no other word for a key', () => {
  expect([...(asked.get(PLANTED) ?? [])].toSorted()).toEqual([
    'common back',
    'common cancel',
    'common close',
    'common edit',
    'common save',
    'status saving.saved',
    'status saving.saving',
  ])
})

it('finds a text that nobody asks for', () => {
  const more = { ...dutch, status: { ...dutch['status'], 'planted.idle_one': 'x' } }
  expect(idleIn(more)).toContain('status planted.idle')
  const guide = { ...dutch['guide'], 'schaal.ernst|low': 'x' }
  expect(idleIn({ ...dutch, guide })).toContain('guide schaal.ernst|low')
  const fields = { ...dutch['fields'], 'agreement.mood': 'x' }
  expect(idleIn({ ...dutch, fields })).toContain('fields agreement.mood')
})

it('has no text that nobody asks for', () => {
  expect(idleIn(dutch)).toEqual([])
})

/** The texts that no source, no question of the guide and no table of fields asks for. */
function idleIn(bundle: Bundle): readonly string[] {
  const used = new Set([...guideKeys(bundle['guide'] ?? {}), ...fieldKeys()])
  for (const [path, keys] of asked) if (path !== PLANTED) for (const key of keys) used.add(key)
  const all = Object.entries(bundle).flatMap(([namespace, texts]) =>
    Object.keys(texts).map((key) => `${namespace} ${key.replace(/_(one|other)$/, '')}`),
  )
  return [...new Set(all)].filter((key) => !used.has(key))
}
