import fc from '../../random'
import { expect, it } from 'vitest'
import type { Cluster, Layout, Placed } from '../../../src/projector/wall/scale/layOut'
import { LINE_HEIGHT, WIDTH, layOut, xOf } from '../../../src/projector/wall/scale/layOut'

/** How large a dot is drawn: Plot.module.css. */
const DOT = 40

const widthOf = (text: string, font: number, bold: boolean) =>
  [...text].length * font * (bold ? 0.53 : 0.5)

const label = fc
  .array(
    fc.string({ unit: fc.constantFrom('a', 'e', 'n', 'r', 'j'), minLength: 2, maxLength: 16 }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((words) => words.join(' '))
const people = fc.array(
  fc.record({ number: fc.integer({ min: 1, max: 10 }), label, bold: fc.boolean() }),
  { maxLength: 12 },
)

interface Box {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

function blockOf({ block, members }: Cluster, { font }: Layout, placed: readonly Placed[]): Box {
  const lines = members.reduce((sum, { id }) => {
    const name = placed.find((each) => each.id === id)
    return sum + (name === undefined ? 0 : linesOf(name, font, block.width))
  }, 0)
  const { x, y, width } = block
  return { left: x, right: x + width, bottom: y, top: y + lines * font * LINE_HEIGHT }
}

/** In how many lines a browser would set a name, words that are too long broken. */
function linesOf({ label, bold }: Placed, font: number, width: number): number {
  let lines = 1
  let line = 0
  for (const word of label.split(' ')) {
    const length = widthOf(word, font, bold)
    const space = line > 0 ? widthOf(' ', font, bold) : 0
    if (line > 0 && line + space + length > width) {
      lines += 1
      line = length
    } else line += space + length
    while (line > width) {
      lines += 1
      line -= width
    }
  }
  return lines
}

const meet = (one: Box, other: Box) =>
  one.left < other.right - 1 &&
  other.left < one.right - 1 &&
  one.bottom < other.top - 1 &&
  other.bottom < one.top - 1

it('puts no name over another, over a dot, or over the line of a neighbour, and all of them on the wall', () => {
  fc.assert(
    fc.property(people, (all) => {
      const placed = all.map((each, index) => ({ ...each, id: `p${index}` }))
      const layout = layOut(placed, 34, 480, widthOf)
      const blocks = layout.clusters.map((each) => blockOf(each, layout, placed))
      const dots = layout.clusters.flatMap(({ members }) =>
        members.map(({ x, y }) => ({
          left: x - DOT / 2,
          right: x + DOT / 2,
          bottom: y,
          top: y + DOT,
        })),
      )
      const leaders = layout.clusters.map(({ x, leader, block }) => ({
        left: x - 1,
        right: x + 1,
        bottom: leader,
        top: block.y,
      }))
      for (const [index, block] of blocks.entries()) {
        expect(block.left).toBeGreaterThanOrEqual(-1)
        expect(block.right).toBeLessThanOrEqual(WIDTH + 1)
        for (const [other, beside] of blocks.entries())
          if (other !== index) expect(meet(block, beside)).toBe(false)
        for (const [other, leader] of leaders.entries())
          if (other !== index) expect(meet(block, leader)).toBe(false)
        for (const dot of dots) expect(meet(block, dot)).toBe(false)
      }
      for (const [index, dot] of dots.entries())
        for (const other of dots.slice(index + 1)) expect(meet(dot, other)).toBe(false)
    }),
    { numRuns: 3000 },
  )
})

it('puts a number where the line says it, with as much between each two', () => {
  const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((each) => xOf(each + 1) - xOf(each))
  expect(new Set(steps.map((each) => each.toFixed(3))).size).toBe(1)
  const [cluster] = layOut(
    [{ id: 'a', number: 7, label: 'Politie', bold: false }],
    34,
    480,
    widthOf,
  ).clusters
  expect(cluster).toMatchObject({ number: 7, x: xOf(7), members: [{ x: xOf(7), y: 0 }] })
})

it('makes the names smaller where the wall is low, and says when they do not fit', () => {
  const crowd = Array.from({ length: 14 }, (_, index) => ({
    id: `p${index}`,
    number: 8,
    label: `Organisatie ${index}`,
    bold: false,
  }))
  expect(layOut(crowd, 34, 2000, widthOf).font).toBe(34)
  const low = layOut(crowd, 34, 480, widthOf)
  expect(low.font).toBeLessThan(34)
  expect(layOut(crowd, 34, 100, widthOf).height).toBeGreaterThan(100)
})
