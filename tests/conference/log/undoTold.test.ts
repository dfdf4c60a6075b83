import { expect, it } from 'vitest'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

/** The mother is told of a bottom line once it has other words. */
async function toldOfNewWords() {
  const overleg = await eenFocusoverleg({ invited: ['voorzitter', 'politie'] })
  await overleg.setsBottomLine('de kinderen slapen bij oma', { id: 'b' })
  await overleg.does({ type: 'told', item: 'b', to: ['v'], how: 'told' })
  await overleg.setsBottomLine('ieder kind slaapt veilig', { id: 'b' })
  await overleg.does({ type: 'told', item: 'b', to: ['m'], how: 'told' })
  return overleg
}

it('notes nobody as told of the old words who was told the new ones, once these are taken back', async () => {
  const overleg = await toldOfNewWords()
  expect(Object.keys(overleg.state.told['b'] ?? {})).toEqual(['m'])
  await overleg.undoes()
  expect(overleg.meeting.bottomLines).toMatchObject([{ text: 'de kinderen slapen bij oma' }])
  // The father was told exactly these words.
  expect(Object.keys(overleg.state.told['b'] ?? {})).toEqual(['v'])
})

it('nor of the new words who was told the old ones in between', async () => {
  const overleg = await toldOfNewWords()
  await overleg.undoes()
  await overleg.does({ type: 'told', item: 'b', to: ['k'], how: 'told' })
  await overleg.redoes()
  expect(overleg.meeting.bottomLines).toMatchObject([{ text: 'ieder kind slaapt veilig' }])
  expect(overleg.state.told['b']).toBeUndefined()
})
