import { expect, it } from 'vitest'
import type { Result } from '#base'
import { ok, refused } from '#base'

it('is a value or a refusal, told apart by ok', () => {
  const say = (result: Result<number, string>) => (result.ok ? `${result.value}` : result.refusal)
  expect(say(ok(3))).toBe('3')
  expect(say(refused('te laat'))).toBe('te laat')
})
