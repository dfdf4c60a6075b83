import { expect, test } from '@playwright/test'
import { reproducibleTrial } from '../../scripts/trials/reproducibleTrial.mjs'

test.describe.configure({ timeout: 240_000 })

test('two builds in two folders hold the same bytes', async () => {
  const { files, different } = await reproducibleTrial()
  expect(files).toBeGreaterThan(50)
  expect(different).toEqual([])
})
