import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './quiet'

const PASSPHRASE = 'zeven stille ganzen op het ijs'
const CODE = 'ZV-26-BACKUP'
const PERSON = 'grootmoeder van vaders kant'

test.use({ acceptDownloads: true })

async function firstStart(page: Page): Promise<void> {
  await page.goto('./')
  await page.locator('[data-field="passphrase"]').fill(PASSPHRASE)
  await page.locator('[data-field="passphrase-again"]').fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await page.locator('[data-field="recovery-kept"]').check()
  await page.locator('[data-action="recovery-done"]').click()
  await page.locator('[data-screen="overview"]').waitFor()
}

async function beginCase(page: Page): Promise<void> {
  await page.locator('[data-action="new-case"]').click()
  await page.locator('[data-form="case"] [data-field="code"]').fill(CODE)
  await page.keyboard.press('Enter')
  const form = page.locator('[data-form="person"]')
  await form.locator('[data-field="label"]').fill(PERSON)
  await form.locator('[data-action="add-person"]').click()
  await expect(personHere(page)).toBeVisible()
}

/** The row of that family member on the page of the case. */
const personHere = (page: Page, label = PERSON) =>
  page.locator('li').filter({ hasText: label }).first()

/** Makes a backup by hand, as the chair would. Out: the file, and the name under which it was saved. */
async function makeBackup(page: Page) {
  await page.locator('[data-field="backup-passphrase"]').fill(PASSPHRASE)
  await page.locator('[data-field="backup-passphrase-again"]').fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  // All cases at once leave only for who shows to be their owner.
  await page.locator('[data-field="proof-passphrase"]').fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  const save = page.locator('[data-action="save-backup"]')
  await expect(save).toBeFocused({ timeout: 60_000 })
  const saving = page.waitForEvent('download')
  await save.click()
  const saved = await saving
  return { name: saved.suggestedFilename(), path: await saved.path() }
}

async function lookInto(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
  passphrase = PASSPHRASE,
): Promise<void> {
  await page.locator('[data-field="backup-file"]').setInputFiles(file)
  await page.locator('[data-field="backup-file-passphrase"]').fill(passphrase)
  await page.locator('[data-action="look-at-backup"]').click()
}

test('a destroyed case comes back from a backup that was made on screen', async ({ page }) => {
  await firstStart(page)
  await beginCase(page)
  await page.goto('./#/')
  await expect(page.locator('[data-backup-changes="2"]')).toBeVisible()
  await page.locator('[data-action="backup"]').click()
  const { name, path } = await makeBackup(page)
  expect(name).toMatch(/^beraad-back-up-\d{4}-\d\d-\d\d\.age$/)
  const bytes = readFileSync(path)
  expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1')
  for (const text of [CODE, PERSON]) expect(bytes.includes(text)).toBe(false)
  await expect(page).toHaveTitle('Back-up · Beraad')

  await page.goto('./#/')
  await expect(page.locator('[data-case]')).toBeVisible()
  await expect(page.locator('[data-backup-changes]')).toHaveCount(0)
  await page.locator('[data-action="open-case"]').click()
  await page.locator('[data-action="destroy-case"]').click()
  await page.locator('dialog [data-field="code"]').fill(CODE)
  await page.keyboard.press('Enter')
  await page.locator('[data-proof="case"][data-proven="true"]').waitFor()
  await page.locator('[data-action="to-overview"]').click()
  await page.locator('[data-screen="overview"]').waitFor()
  await expect(page.getByText(CODE)).toHaveCount(0)

  await page.locator('[data-action="backup"]').click()
  await lookInto(page, path)
  const row = page.locator('[data-preview]').getByText(CODE)
  await expect(row.first()).toBeVisible({ timeout: 60_000 })
  await page.locator('[data-action="restore"]').click()
  await expect(page.getByText('1 zaak is teruggezet.').first()).toBeVisible()

  // Also after a fresh start: it lies on the disk.
  await page.goto('./#/')
  await page.reload()
  await page.locator('[data-field="passphrase"]').fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await page.locator('[data-action="open-case"]').click()
  await expect(personHere(page)).toBeVisible()
  await page.goto('./#/klaar')
  await expect(page.locator('[data-check="backup"]')).toHaveAttribute('data-standing', 'good')
})

test('a refused file changes nothing, and says so', async ({ page }) => {
  await firstStart(page)
  await beginCase(page)
  await page.goto('./#/reservekopie')
  const rubbish = {
    name: 'brief.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7'),
  }
  await lookInto(page, rubbish)
  await expect(page.getByRole('alert').first()).toContainText('Er is niets veranderd')
  await lookInto(page, 'tests/exchange/fixtures/version-1.age', 'een heel andere wachtzin')
  await expect(page.getByText(/^Dit is niet de wachtzin van deze back-up/)).toBeVisible({
    timeout: 60_000,
  })
  const changed = readFileSync('tests/exchange/fixtures/version-1.age')
  changed[changed.length - 40] = (changed.at(-40) ?? 0) ^ 1
  const broken = { name: 'kopie.age', mimeType: 'application/octet-stream', buffer: changed }
  await lookInto(page, broken, 'vier woorden zonder verband')
  await expect(page.getByRole('alert').first()).toContainText('beschadigd', { timeout: 60_000 })

  await page.goto('./#/')
  await expect(page.locator('[data-case]')).toHaveCount(1)
  await page.locator('[data-action="open-case"]').click()
  await expect(personHere(page)).toBeVisible()
})

test('nothing is replaced unless it is chosen and asked once more', async ({ page }) => {
  await firstStart(page)
  await beginCase(page)
  await page.goto('./#/reservekopie')
  const { path } = await makeBackup(page)
  await page.goto('./#/')
  await page.locator('[data-action="open-case"]').click()
  const form = page.locator('[data-form="person"]')
  await form.locator('[data-field="label"]').fill('oom')
  await form.locator('[data-action="add-person"]').click()
  await expect(personHere(page, 'oom')).toBeVisible()

  await page.goto('./#/reservekopie')
  await lookInto(page, path)
  const choice = page.getByLabel(`Wat te doen met ${CODE}`)
  await expect(choice).toHaveValue('skip', { timeout: 60_000 })
  await page.locator('[data-action="restore"]').click()
  await expect(page.getByText('Kies eerst wat je wilt terugzetten.').first()).toBeVisible()
  await choice.selectOption('replace')
  await page.locator('[data-action="restore"]').click()
  const asked = page.getByRole('dialog', { name: '1 zaak vervangen?' })
  await asked.getByRole('button', { name: 'Niet doen' }).click()
  await choice.selectOption('add')
  await page.locator('[data-action="restore"]').click()
  await expect(page.getByText('1 zaak is teruggezet.').first()).toBeVisible()
  await page.goto('./#/')
  await expect(page.locator('[data-case]')).toHaveCount(2)
  await page.getByText(CODE, { exact: true }).click()
  await expect(personHere(page, 'oom')).toBeVisible()
})

test('the page that reads a backup without Beraad can be saved beside it', async ({ page }) => {
  await firstStart(page)
  await page.goto('./#/reservekopie')
  const saving = page.waitForEvent('download')
  await page.locator('[data-action="save-opener"]').click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe('beraad-leespagina.html')
  expect(readFileSync(await saved.path(), 'utf8')).toContain('<title>')
})
