import { render } from '@testing-library/react'
import fc from '../../random'
import { expect, it } from 'vitest'
import type { Register, Texts } from '#i18n'
import { REGISTERS, textsFor } from '#i18n'
import type { Projection } from '#projector'
import { Wall } from '../../../src/projector/wall/Wall'
import { parseProjection } from '../../../src/projector/read/parseProjection'
import { play } from './play'
import type { Player } from './player'
import { textsOn } from './leaksOn'
import { markersIn } from './markers'
import { roomOf } from './rules'
import { rows } from './rows'

/** Drawing takes its time; what is drawn is checked here, what may be drawn in leaks.test.ts. */
const RUNS = Number(process.env['BERAAD_DRAWN_MEETINGS'] ?? 60)

it(`draws nothing on the wall that may not be seen, in ${RUNS} random meetings`, async () => {
  const texts = new Map<Register, Texts>()
  for (const register of REGISTERS) texts.set(register, await textsFor(register))
  let drawn = 0
  fc.assert(
    fc.property(rows, (row) => {
      const { container, rerender, unmount } = render(<div />)
      let looks = 0
      const wall = (wall: Projection, player: Player) => {
        looks += 1
        if (looks % 4 !== 0) return
        // As the wall gets it: over the wire, read to the last field.
        const projection = parseProjection(JSON.parse(JSON.stringify(wall)))
        if (projection === null) throw new Error('the wall cannot read what it is sent')
        rerender(
          <Wall
            projection={projection}
            texts={texts.get(projection.register) ?? null}
            page={0}
            theme="system"
          />,
        )
        const seen = markersIn(container.innerHTML)
        drawn += seen.size
        const notes = player.now()
        if (notes === undefined) throw new Error('the onlooker knows no meeting')
        const [leak] = textsOn(player, roomOf(player.book(), notes), container.innerHTML)
        if (leak !== undefined) throw new Error(`the wall draws what it may not: ${leak}`)
      }
      play(row, { wall })
      unmount()
    }),
    { numRuns: RUNS },
  )
  expect(drawn).toBeGreaterThan(RUNS)
  expect(document.title).not.toMatch(/~/)
}, 300_000)
