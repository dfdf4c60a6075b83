import type { WidthOf } from './wrap'
import { SLACK, wrap } from './wrap'

/** A number on the scale with its name, as it is to be placed. */
export interface Placed {
  readonly id: string
  readonly number: number
  /** Everything that stands at its name. */
  readonly label: string
  readonly bold: boolean
}

/** All who gave one number: their dots side by side, their names in one block above them. Measured in wall units. */
export interface Cluster {
  readonly number: number
  /** From the left edge to the tick. */
  readonly x: number
  readonly members: readonly { readonly id: string; readonly x: number; readonly y: number }[]
  /** The block of names; `y` upwards from the axis. */
  readonly block: { readonly x: number; readonly y: number; readonly width: number }
  /** Where the line from the dots to the names begins, upwards from the axis. */
  readonly leader: number
}

export interface Layout {
  readonly clusters: readonly Cluster[]
  /** Type size of the names, in wall units. */
  readonly font: number
  /** Height of the highest name above the axis. */
  readonly height: number
}

/** Width of the plot in wall units: the wall without its margins. */
export const WIDTH = 1728
const INSET = 110
const STEP = (WIDTH - 2 * INSET) / 9
const PITCH = 50
const PER_ROW = 3
const AIR = 16
const SMALLEST = 22
export const LINE_HEIGHT = 1.22

/** Where a number stands on the axis, from the left edge. */
export function xOf(number: number): number {
  return INSET + (number - 1) * STEP
}

/**
 * Places dots and names so that nothing covers anything: names of one number in one block, neighbouring blocks in two
 * lanes, no block over the line of its neighbour; smaller type where the height asks for it.
 */
export function layOut(
  placed: readonly Placed[],
  wishedFont: number,
  available: number,
  widthOf: WidthOf,
): Layout {
  let layout = tryOut(placed, wishedFont, widthOf)
  for (let font = wishedFont - 2; layout.height > available && font >= SMALLEST; font -= 2) {
    layout = tryOut(placed, font, widthOf)
  }
  return layout
}

function tryOut(placed: readonly Placed[], font: number, widthOf: WidthOf): Layout {
  const numbers = [...new Set(placed.map((each) => each.number))].toSorted((a, b) => a - b)
  const groups = aboveAllDots(
    numbers.map((number) =>
      measure(
        number,
        placed.filter((each) => each.number === number),
        font,
        widthOf,
      ),
    ),
  )
  const low = groups.reduce<readonly boolean[]>(
    (lanes, group, index) => [...lanes, !(lanes[index - 1] && overlaps(groups[index - 1], group))],
    [],
  )
  const clusters = groups.map((group, index) => {
    if (low[index]) return at(group, group.foot)
    const below = [index - 1, index + 1].flatMap((each) => {
      const other = groups[each]
      return low[each] && other !== undefined && overlaps(other, group) ? [topOf(other)] : []
    })
    return at(group, Math.max(group.foot, ...below.map((top) => top + AIR)))
  })
  const height = Math.max(0, ...groups.map((each, i) => (clusters[i]?.block.y ?? 0) + each.height))
  return { clusters, font, height }
}

interface Group extends Omit<Cluster, 'block'> {
  readonly left: number
  readonly width: number
  readonly height: number
  /** How far up its names begin at the lowest. */
  readonly foot: number
}

function measure(number: number, all: readonly Placed[], font: number, widthOf: WidthOf): Group {
  const x = xOf(number)
  const atEdge = number === 1 || number === 10
  const widest = (atEdge ? INSET + STEP : 2 * STEP) - AIR - (atEdge ? AIR / 2 : AIR)
  const lines = all.map((each) => wrap(each, font, widest - SLACK, widthOf))
  const width = Math.min(widest, Math.max(...lines.map((each) => each.width)))
  const rows = Math.ceil(all.length / PER_ROW)
  return {
    number,
    x,
    members: all.map(({ id }, index) => {
      const row = Math.floor(index / PER_ROW)
      const inRow = Math.min(PER_ROW, all.length - row * PER_ROW)
      const shift = (index % PER_ROW) - (inRow - 1) / 2
      return { id, x: x + shift * PITCH, y: row * PITCH }
    }),
    leader: rows * PITCH,
    foot: rows * PITCH + AIR,
    left: Math.min(Math.max(0, x - width / 2), WIDTH - width),
    width,
    height: lines.reduce((sum, each) => sum + each.lines, 0) * font * LINE_HEIGHT,
  }
}

function at({ left, width, number, x, members, leader }: Group, y: number): Cluster {
  return { number, x, members, leader, block: { x: left, y, width } }
}

/** Raises names that would stand where the dots of a neighbour are heaped up. */
function aboveAllDots(groups: readonly Group[]): readonly Group[] {
  const reach = ((PER_ROW - 1) / 2) * PITCH + PITCH / 2
  const covers = ({ left, width }: Group, { x }: Group) =>
    left < x + reach && x - reach < left + width
  return groups.map((group) => {
    const heaps = groups.filter((each) => covers(group, each))
    return { ...group, foot: Math.max(group.foot, ...heaps.map((each) => each.foot)) }
  })
}

function topOf({ foot, height }: Group): number {
  return foot + height
}

function overlaps(one: Group | undefined, other: Group): boolean {
  if (one === undefined) return false
  return one.left < other.left + other.width + AIR && other.left < one.left + one.width + AIR
}
