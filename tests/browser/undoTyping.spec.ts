import { chairing } from './chairing'
import { expect, test } from './quiet'

test('Ctrl+Z takes back what was typed as the browser does it, not letter by letter', async ({
  page,
}) => {
  await chairing(page)
  const area = page.locator('[data-capture]')
  await area.click()
  await page.keyboard.type('Oma hoort geschreeuw in huis')
  await page.keyboard.press('Control+z')
  const left = await area.inputValue()
  // A bare field of this browser takes it all at once; whatever it does, it is no single letter.
  expect('Oma hoort geschreeuw in huis'.length - left.length).toBeGreaterThan(3)
  await page.keyboard.press('Control+Shift+z')
  await expect(area).toHaveValue('Oma hoort geschreeuw in huis')
})
