import { expect, it } from 'vitest'
import { playEveryWrite } from './playEveryWrite'

// The short form of `npm run test:faults`, which takes every write.
it('a write that fails anywhere in a meeting: it is said, nothing is lost, and the meeting goes on', async ({
  annotate,
}) => {
  const { commands, writes, meetings, broken } = await playEveryWrite(29)
  await annotate(`${commands} actions, ${writes} writes, ${meetings} meetings with a fault`)
  expect(broken).toEqual([])
  expect(writes).toBeGreaterThan(200)
  expect(meetings).toBeGreaterThan(20)
}, 120_000)
