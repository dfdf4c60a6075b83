import { beforeEach, expect, it } from 'vitest'
import { goTo, laptop, openWindow, walkIn } from './window'

beforeEach(() => goTo('#/instellingen'))

it('a part that does not come in is said before somebody does the work of typing a passphrase', async () => {
  const beraad = await openWindow(laptop(), { ready: () => Promise.reject(new Error('gone')) })
  const trouble = await beraad.at('start-trouble')
  expect(trouble).toHaveAttribute('data-trouble', 'failed')
  expect(beraad.container.querySelector('[data-field="passphrase"]')).toBeNull()
})

it('a part that is found missing while Beraad is open never stands in the place of the lock', async () => {
  let fails: (error: Error) => void = () => {}
  const slow = new Promise<never>((_, reject) => (fails = reject))
  const there = Promise.resolve()
  let asked = 0
  // What was asked for at the unlock page fails only later; asked for again, it came in.
  const beraad = await walkIn(laptop(), { ready: () => (asked++ === 0 ? slow : there) })
  await beraad.at('settings')
  fails(new Error('gone'))
  await beraad.user.keyboard('{Shift>}{F8}{/Shift}')
  await beraad.at('unlock')
  expect(beraad.container.querySelector('[data-screen="start-trouble"]')).toBeNull()
  expect(asked).toBeGreaterThan(1)
})
