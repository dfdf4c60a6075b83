import type { Painted } from './readContent'
import { numbersIn, type Objects } from './objects'

/** An element of the structure as a screen reader meets it. */
export interface Element {
  readonly role: string
  readonly scope: string | null
  /** All that is read of it and of what is in it, in order. */
  readonly text: string
  readonly kids: readonly Element[]
}

/**
 * Reads the tree and checks it: every kid knows its parent, the index names for every painted mark the element that
 * claims it, and nothing that is marked is left out. Throws where it is not so.
 */
export function readStructure(
  objects: Objects,
  root: string | undefined,
  pageNumbers: readonly number[],
  pages: readonly (readonly Painted[])[],
): Element {
  const dictionary = (number: number) => objects.get(number)?.dictionary ?? ''
  const top = dictionary(Number(root))
  const index = indexIn(dictionary(Number(/\/ParentTree (\d+)/.exec(top)?.[1])))
  const claimed = new Set<string>()

  const read = (number: number, parent: number): Element => {
    const own = dictionary(number)
    if (Number(/\/P (\d+) 0 R/.exec(own)?.[1]) !== parent) throw new Error(`${number}: parent`)
    const home = pageNumbers.indexOf(Number(/\/S \/\w+ \/P \d+ 0 R \/Pg (\d+)/.exec(own)?.[1]))
    const kids: Element[] = []
    const texts = kidsOf(own, home, pageNumbers).map((kid) => {
      if ('element' in kid) {
        const element = read(kid.element, number)
        kids.push(element)
        return element.text
      }
      const key = `${kid.page}/${kid.mark}`
      if (index.get(key) !== number) throw new Error(`${key} is not of ${number} in the index`)
      claimed.add(key)
      const painted = (pages[kid.page] ?? []).filter(({ marked }) => marked === kid.mark)
      return painted.map((each) => each.read).join('')
    })
    return {
      role: /\/S \/(\w+)/.exec(own)?.[1] ?? '',
      scope: /\/Scope \/(\w+)/.exec(own)?.[1] ?? null,
      text: texts.join('\n'),
      kids,
    }
  }
  const tree = read(Number(/\/K (\d+)/.exec(top)?.[1]), Number(root))
  pages.forEach((page, at) =>
    page.forEach(({ marked, artifact, text }) => {
      if (!artifact && !claimed.has(`${at}/${marked}`)) throw new Error(`Not in the tree: ${text}`)
    }),
  )
  return tree
}

/** Page and mark → element. */
function indexIn(dictionary: string): ReadonlyMap<string, number> {
  const pages = dictionary.matchAll(/(\d+) \[([^\]]*)\]/g)
  return new Map(
    Array.from(pages).flatMap(([, page, list]) =>
      numbersIn(list).map((element, mark) => [`${page}/${mark}`, element] as const),
    ),
  )
}

type Kid = { readonly element: number } | { readonly page: number; readonly mark: number }

function kidsOf(dictionary: string, home: number, pages: readonly number[]): readonly Kid[] {
  const list = /\/K \[(.*)\]>>$/.exec(dictionary)?.[1] ?? ''
  const found = list.matchAll(/<<\/Type \/MCR \/Pg (\d+) 0 R \/MCID (\d+)>>|(\d+) 0 R|(\d+)/g)
  return Array.from(found, ([, page, mark, element, plain]): Kid => {
    if (page !== undefined) return { page: pages.indexOf(Number(page)), mark: Number(mark) }
    if (element !== undefined) return { element: Number(element) }
    return { page: home, mark: Number(plain) }
  })
}

/** All elements of that role below an element, in reading order. */
export function allOf(element: Element, role: string): readonly Element[] {
  return element.kids.flatMap((kid) => [...(kid.role === role ? [kid] : []), ...allOf(kid, role)])
}
