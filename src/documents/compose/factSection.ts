import type { TextKey } from '#i18n'
import type { Section } from '../paper'
import type { Source } from './source'

type Key = TextKey<'documents'>

/** A section of things with their name; what is not known is left out, and a section of nothing too. */
export function factSection(
  { texts }: Source,
  heading: Key,
  facts: readonly (readonly [Key, string | undefined])[],
): readonly Section[] {
  const items = facts.flatMap(([key, text]) => {
    const said = (text ?? '').trim()
    return said === '' ? [] : [{ label: texts.t('documents', key), text: said }]
  })
  if (items.length === 0) return []
  return [{ heading: texts.t('documents', heading), blocks: [{ kind: 'facts', items }] }]
}
