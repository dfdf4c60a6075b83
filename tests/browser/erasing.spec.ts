import type { Page } from '@playwright/test'
import { expect, test } from './quiet'

const PASSPHRASE = 'zeven stille ganzen op het ijs'

async function firstStart(page: Page): Promise<void> {
  await page.goto('./')
  await page.locator('[data-field="passphrase"]').fill(PASSPHRASE)
  await page.locator('[data-field="passphrase-again"]').fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await page.locator('[data-field="recovery-kept"]').check()
  await page.locator('[data-action="recovery-done"]').click()
  await page.locator('[data-action="new-case"]').waitFor()
}

async function startAgain(page: Page): Promise<void> {
  await page.goto('./')
  await page.reload()
  await page.locator('[data-screen="unlock"] [data-field="passphrase"]').fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await page.locator('[data-action="new-case"]').waitFor()
}

/** What lies in both files of the secret, as a hash of each. */
function hashes(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('beraad')
    return Promise.all(
      ['a', 'b'].map(async (name) => {
        const file = await (await folder.getFileHandle(name)).getFile()
        const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
        return `${file.size} ${String(new Uint8Array(hash))}`
      }),
    )
  })
}

test('the second start brings the vault under its secret; what is destroyed then is gone, and both files are others', async ({
  page,
}) => {
  await firstStart(page)
  await page.goto('./#/instellingen')
  await page.locator('[data-erasure="not-yet"][data-why="first-starts"]').waitFor()
  await startAgain(page)
  await page.goto('./#/instellingen')
  await page.locator('[data-erasure="done"]').waitFor()
  await page.goto('./#/')
  await page.locator('[data-action="new-case"]').click()
  await page.locator('[data-field="code"]').fill('OEF-9')
  await page.keyboard.press('Enter')
  await page.locator('[data-screen="case"]').waitFor()
  const before = await hashes(page)
  expect(before.map((each) => each.split(' ')[0])).toEqual(['65536', '65536'])
  await page.locator('[data-action="destroy-case"]').click()
  await page.locator('dialog [data-field="code"]').fill('OEF-9')
  await page.keyboard.press('Enter')
  await page.locator('[data-proof="case"][data-proven="true"][data-erased="done"]').waitFor()
  const after = await hashes(page)
  for (const hash of after) expect(before).not.toContain(hash)
  await startAgain(page)
})

test('a file of the secret that is gone is said on the unlock page, and it is no first start', async ({
  page,
}) => {
  await firstStart(page)
  await startAgain(page)
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    await root.removeEntry('beraad', { recursive: true })
  })
  await page.goto('./')
  await page.reload()
  await page.locator('[data-screen="unlock"]').waitFor()
  await page.locator('[role="alert"]').filter({ hasText: 'Alleen een back-up helpt' }).waitFor()
})

test('a second window goes on while the first changes the passphrase', async ({
  page,
  context,
}) => {
  await firstStart(page)
  await startAgain(page)
  const other = await context.newPage()
  await other.goto('./')
  await other.locator('[data-screen="unlock"] [data-field="passphrase"]').fill(PASSPHRASE)
  await other.keyboard.press('Enter')
  await other.locator('[data-screen="overview"]').waitFor()
  await page.goto('./#/instellingen')
  await page.locator('[data-field="present-passphrase"]').first().fill(PASSPHRASE)
  await page.locator('[data-action="change-passphrase"]').click()
  const form = page.locator('[data-form="passphrase"]')
  await form.locator('[data-field="passphrase"]').fill('acht rode kano’s bij de sluis')
  await form.locator('[data-field="passphrase-again"]').fill('acht rode kano’s bij de sluis')
  await page.keyboard.press('Enter')
  await page.locator('[data-old-keys="done"]').waitFor()
  await other.goto('./#/instellingen')
  await other
    .locator('[data-field="minutes"] input, input[data-field="minutes"]')
    .first()
    .fill('75')
  await other.locator('[data-erasure="done"]').waitFor()
  await other.reload()
  await other
    .locator('[data-screen="unlock"] [data-field="passphrase"]')
    .fill('acht rode kano’s bij de sluis')
  await other.keyboard.press('Enter')
  await expect(
    other.locator('[data-field="minutes"] input, input[data-field="minutes"]').first(),
  ).toHaveValue('75')
})
