import { expect, it } from 'vitest'
import type { Reader } from '#conference'
import { knows, textKey, attributedText, visibilityFor } from '#conference'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

const table = ['voorzitter', 'gemeente', 'politie'] as const
const father: Reader = { kind: 'person', id: 'v' }

/** The mother heard where the children sleep; at the next meeting it is the father who is there. */
async function theFatherComesNext() {
  const overleg = await eenFocusoverleg({ invited: [...table, 'moeder'] })
  await overleg.setsBottomLine('de kinderen slapen bij oma', { id: 'b' })
  await overleg.in({ type: 'cooperationPut', cooperation: { part: 'A', nextWho: 'bij oma thuis' } })
  await overleg.closes()
  await overleg.nextMeeting('second', { invited: [...table, 'vader'] })
  const first = () => overleg.meetingOf('first')
  const before = () => first().bottomLines[0]!
  const whyHidden = () => visibilityFor(overleg.state, overleg.meeting).whyHidden(before(), first())
  return { overleg, first, before, whyHidden }
}

it('does not show the old words of a bottom line to who heard only the new ones', async () => {
  const { overleg, first, before, whyHidden } = await theFatherComesNext()
  expect(whyHidden()).toBe('notHeard')
  await overleg.setsBottomLine('ieder kind slaapt veilig', { id: 'b' })
  expect(whyHidden()).toBe('notHeard')
  expect(knows(overleg.state, first(), before(), father)).toBe(false)
})

it('shows them once they are released to who is here', async () => {
  const { overleg, whyHidden } = await theFatherComesNext()
  await overleg.in({ type: 'released', item: 'b', to: 'A' })
  expect(whyHidden()).toBeNull()
})

it('keeps them from who came after them, where the new words were released', async () => {
  const { overleg, first, before } = await theFatherComesNext()
  await overleg.setsBottomLine('ieder kind slaapt veilig', { id: 'b' })
  await overleg.in({ type: 'released', item: 'b', to: 'A' })
  expect(knows(overleg.state, first(), before(), father)).toBe(false)
})

it('takes what a later meeting said under the same heading for something else', async () => {
  const { overleg, first } = await theFatherComesNext()
  const said = () => attributedText(first(), textKey.cooperation('nextWho'))
  await overleg.in({ type: 'cooperationPut', cooperation: { part: 'A', nextWho: 'op school' } })
  expect(knows(overleg.state, first(), said(), father)).toBe(false)
  expect(knows(overleg.state, first(), said(), { kind: 'person', id: 'm' })).toBe(true)
})
