import { expect, it } from 'vitest'
import { once } from '#base'

it('brings something in once, for whoever asks, and has it only then', async () => {
  let times = 0
  const thing = once(async () => (times += 1))
  expect(() => thing.loaded()).toThrow('not brought in')
  const [one, other] = [thing.load(), thing.load()]
  expect(one).toBe(other)
  expect(await one).toBe(1)
  expect(thing.loaded()).toBe(1)
})

it('tries anew where it failed', async () => {
  let works = false
  const thing = once(async () => {
    if (!works) throw new Error('no network')
    return 'here'
  })
  await expect(thing.load()).rejects.toThrow('no network')
  works = true
  expect(await thing.load()).toBe('here')
})
