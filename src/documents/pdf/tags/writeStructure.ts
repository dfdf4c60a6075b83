import type { Paper } from '../../paper'
import type { Internals } from './internals'
import type { Marker } from './marker'
import { isTag, type Tag } from './tag'
import { writeMetadata } from './writeMetadata'

/**
 * Has jsPDF write the structure into the file: StructParents on each page, then the tree with its index
 * (ISO 32000-1, 14.7), and in the catalog that the file is tagged, in which language, and that its title is
 * shown; and what it says of itself as XMP. Call it once, before the output. It answers a question to ask after the output: whether the tree is in
 * the file, since jsPDF only logs what goes wrong while it tells its listeners.
 */
export function writeStructure(
  internals: Internals,
  marker: Marker,
  { language, title }: Pick<Paper, 'language' | 'title'>,
): () => boolean {
  const pageObjects = new Map<number, number>()
  let tree = 0
  let metadata = 0
  internals.on('putPage', (event) => {
    const { pageNumber, objId } = pageIn(event)
    pageObjects.set(pageNumber, objId)
    internals.write(`/StructParents ${pageNumber - 1} /Tabs /S`)
  })
  internals.on('postPutResources', () => {
    tree = writeTree(internals, marker, pageObjects)
    metadata = writeMetadata(internals, title, language)
  })
  internals.on('putCatalog', () => {
    internals.write('/Version /1.7')
    internals.write(`/Lang (${language}) /MarkInfo <</Marked true>>`)
    internals.write(`/ViewerPreferences <</DisplayDocTitle true>> /StructTreeRoot ${tree} 0 R`)
    internals.write(`/Metadata ${metadata} 0 R`)
  })
  return () => tree > 0 && metadata > 0 && pageObjects.size > 0
}

type PageObjects = ReadonlyMap<number, number>

/** Objects are numbered in the order in which they are begun: each element knows the others' numbers before. */
function writeTree(internals: Internals, marker: Marker, pages: PageObjects): number {
  const tags = withAllBelow(marker.root)
  const root = internals.newObject()
  const index = root + 1
  const numbers = new Map(tags.map((tag, at) => [tag, index + 1 + at]))
  const reference = (tag: Tag | null) =>
    `${(tag === null ? undefined : numbers.get(tag)) ?? root} 0 R`
  internals.write(
    `<</Type /StructTreeRoot /K ${reference(marker.root)} /ParentTree ${index} 0 R /ParentTreeNextKey ${pages.size}>>`,
    'endobj',
  )
  internals.newObject()
  const entries = Array.from(
    marker.pages,
    ([page, held]) => `${page - 1} [${held.map(reference).join(' ')}]`,
  )
  internals.write(`<</Nums [${entries.join(' ')}]>>`, 'endobj')
  for (const tag of tags) {
    internals.newObject()
    internals.write(elementOf(tag, reference, pages), 'endobj')
  }
  return root
}

function withAllBelow(tag: Tag): readonly Tag[] {
  return [tag, ...tag.kids.flatMap((kid) => (isTag(kid) ? withAllBelow(kid) : []))]
}

function elementOf(tag: Tag, reference: (tag: Tag | null) => string, pages: PageObjects): string {
  const first = tag.kids.find((kid) => !isTag(kid))
  const home = first === undefined || isTag(first) ? undefined : first.page
  const pageOf = (page: number) => `/Pg ${pages.get(page) ?? 0} 0 R`
  const kids = tag.kids.map((kid) => {
    if (isTag(kid)) return reference(kid)
    if (kid.page === home) return String(kid.number)
    return `<</Type /MCR ${pageOf(kid.page)} /MCID ${kid.number}>>`
  })
  const page = home === undefined ? '' : ` ${pageOf(home)}`
  return `<</Type /StructElem /S /${tag.role} /P ${reference(tag.parent)}${page}${attributesOf(tag)} /K [${kids.join(' ')}]>>`
}

/** Of a head what it heads; of a list that its labels are words and count nothing (ISO 32000-1, table 347). */
function attributesOf({ role, scope }: Tag): string {
  if (scope !== null) return ` /A <</O /Table /Scope /${scope}>>`
  return role === 'L' ? ' /A <</O /List /ListNumbering /None>>' : ''
}

/** What jsPDF tells when it writes a page. Throws on another jsPDF: a file half tagged would say it is whole. */
function pageIn(event: unknown): { readonly pageNumber: number; readonly objId: number } {
  if (typeof event === 'object' && event !== null && 'pageNumber' in event && 'objId' in event) {
    const { pageNumber, objId } = event
    if (typeof pageNumber === 'number' && typeof objId === 'number') return { pageNumber, objId }
  }
  throw new Error('jsPDF did not say which page it writes')
}
