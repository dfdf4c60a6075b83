/** Runs in the wall's window: the texts that do not stand there whole, or that another covers. */
export function whatIsCut(): readonly string[] {
  type Line = { readonly text: string; readonly box: DOMRect }
  const wall = document.querySelector('[data-wall]')
  if (wall === null) return ['no wall hangs']
  // A letter's box is higher than its ink by so much.
  const slack = 15 * Math.min(innerWidth / 1920, innerHeight / 1080)

  const linesOf = (within: Element): readonly Line[] => {
    const found: Line[] = []
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
    for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(at)
      const spoken = at.parentElement?.closest('[class*="spoken"]') ?? null
      const boxes = spoken === null ? [...range.getClientRects()] : []
      found.push(...boxes.map((box) => ({ text: at?.textContent ?? '', box })))
    }
    return found.filter(({ box }) => box.width > 2 && box.height > 2)
  }
  const below = (bottom: number, top: number, { box }: Line) =>
    box.bottom > bottom + slack || box.top < top - slack
  const cover = (one: DOMRect, other: DOMRect) =>
    one.left < other.right - 1 &&
    other.left < one.right - 1 &&
    one.top < other.bottom - slack &&
    other.top < one.bottom - slack

  const onWall = linesOf(wall).filter((each) => below(innerHeight, 0, each))
  const parts = [...wall.querySelectorAll('h1, ol[aria-label], footer, [class*="still"]')]
  const beside = parts
    .flatMap(linesOf)
    .filter(({ box }) => box.right > innerWidth + 1 || box.left < -1)

  const columns = wall.querySelector('[class*="columns"]')
  const room = columns?.parentElement?.getBoundingClientRect()
  const inPages = columns === null ? [] : linesOf(columns)
  const offPage = inPages.filter((each) => {
    if (columns === null || room === undefined) return true
    const step = room.width + Number.parseFloat(getComputedStyle(columns).columnGap)
    const from = each.box.left + 3 - columns.getBoundingClientRect().left
    const left = (((from % step) + step) % step) - 3
    return left + each.box.width > room.width + 2 || below(room.bottom, room.top, each)
  })

  const names = [...wall.querySelectorAll('[class*="block"]')].map(linesOf)
  const covered = names.flatMap((one, index) =>
    one.filter((line) =>
      names.slice(index + 1).some((other) => other.some(({ box }) => cover(line.box, box))),
    ),
  )
  return [...onWall, ...beside, ...offPage, ...covered].map(({ text }) => text.slice(0, 60))
}
