import { expect, it } from 'vitest'
import { channelName, wallAddress, wallNameIn } from '../../../src/projector/channel/wallName'
import { granted, laptop, PASSPHRASE } from '../../vault/laptop'

it('is what stands at the end of the address, and nothing where it could be guessed', () => {
  const name = 'kQ3v9bX0m4hZ1yT7wR2sLw'
  expect(wallNameIn(wallAddress(name))).toBe(name)
  expect(channelName(name)).toContain(name)
  for (const address of ['#/wand', '#/wand/', '#/wand/1', '#/wand/a b', `#/wand/${name}/x`, ''])
    expect(wallNameIn(address)).toBeNull()
})

it('is long and random, the same for one vault each time it is open, and another for each vault', async () => {
  const device = laptop()
  const first = await device.work()
  const name = first.wall() ?? ''
  expect(wallNameIn(wallAddress(name))).toBe(name)
  await first.lock()
  expect(first.wall()).toBeNull()
  await first.close()
  expect((await device.work()).wall()).toBe(name)
  expect((await laptop().work()).wall()).not.toBe(name)
})

it('stays when the vault comes under its secret: a wall that hangs is found again', async () => {
  const device = laptop()
  const first = await device.open()
  granted(await first.setUp(PASSPHRASE))
  const name = first.wall()
  await first.close()
  const second = await device.open()
  granted(await second.unlock(PASSPHRASE))
  expect((await second.erasure.standing()).erased).toBe('done')
  expect(second.wall()).toBe(name)
})
