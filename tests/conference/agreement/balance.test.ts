import { expect, it } from 'vitest'
import { balanceOf } from '#conference'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

it('counts how agreements are spread: by their kind, else by who does it or for whom', async () => {
  const overleg = await eenFocusoverleg({ invited: ['voorzitter', 'politie', 'moeder'] })
  await overleg.agrees('deelt informatie', { kind: 'informationProfessionals', for: ['m'] })
  await overleg.agrees('praat met zoon', { kind: 'actionFamily', for: [] })
  await overleg.agrees('belt oma', { who: { kind: 'participant', id: 'moeder' }, for: [] })
  await overleg.agrees('regelt de knop', { for: ['m'] })
  await overleg.agrees('zoekt het uit', { for: [] })
  expect(balanceOf(overleg.meeting)).toMatchObject({
    agreements: 5,
    amongProfessionals: 1,
    withFamily: 3,
  })
})

it('counts what has no ground and no date; a moment is a date, an idea is a ground', async () => {
  const overleg = await eenFocusoverleg()
  const idea = await overleg.says('politie', 'besluit.brainstorm', 'knop')
  await overleg.agrees('zonder', { by: undefined, why: ' ' })
  await overleg.agrees('met', {
    by: undefined,
    moment: 'als hij belt',
    why: undefined,
    serves: { kind: 'entry', id: idea },
  })
  expect(balanceOf(overleg.meeting)).toMatchObject({ withoutGround: 1, withoutDate: 1 })
})
