import fc from '../../random'
import { expect, it } from 'vitest'
import type { Projection } from '#projector'
import { idsOn } from './idsOn'
import { play } from './play'
import { mayRead, roomOf } from './rules'
import { rows } from './rows'

// A field that somebody adds to a projection, and that no rule here knows by its name.
it('finds the id of what may not be seen, in whatever field it stands', () => {
  const found = { hidden: 0, shown: 0 }
  for (const row of fc.sample(rows, { numRuns: 20, seed: 20261203 })) {
    play(row, {
      wall: (wall, player) => {
        const now = player.now()
        if (wall.kind !== 'page' || now === undefined) return
        const room = roomOf(player.book(), now)
        for (const { id } of player.meeting().entries) {
          const planted: Projection = { ...wall, planted: { deep: [id] } } as Projection
          const isHidden = !mayRead(room, now, id)
          found[isHidden ? 'hidden' : 'shown'] += 1
          expect(idsOn(room, planted)).toEqual(isHidden ? [`id ${id}`] : [])
        }
      },
    })
  }
  expect(found.hidden).toBeGreaterThan(100)
  expect(found.shown).toBeGreaterThan(100)
})
