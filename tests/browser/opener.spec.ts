import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

// The page as somebody would use it years later: from the disk, without a network and without Beraad.
const OPENER = join(process.cwd(), 'dist/opener.html')
const BACKUP = join(process.cwd(), 'tests/exchange/fixtures/version-1.age')
const PASSPHRASE = 'vier woorden zonder verband'

/** What may not happen: a request, something that the policy forbids, an error. */
function complaintsOf(context: BrowserContext): readonly string[] {
  const complaints: string[] = []
  context.on('request', (request) => {
    if (!/^(file|blob):/.test(request.url())) complaints.push(`a request: ${request.url()}`)
  })
  context.on('weberror', (error) => complaints.push(`an error: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`in the console: ${message.text()}`)
  })
  return complaints
}

async function openBackup(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Bestand').setInputFiles(BACKUP)
  await page.getByLabel('Wachtzin van de back-up', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Openen' }).press('Enter')
}

test('opens a backup from the disk, shows every case, and saves it as JSON', async ({
  context,
  page,
}) => {
  const complaints = complaintsOf(context)
  await context.setOffline(true)
  await page.goto(pathToFileURL(OPENER).href)
  await openBackup(page)
  await expect(page.getByText(/^Back-up van donderdag 3 december 2026/)).toBeVisible()
  await page.getByRole('button', { name: 'OEF-02-b' }).click()

  const heading = page.getByRole('heading', { level: 2, name: 'OEF-02-b' })
  await expect(heading).toBeFocused()
  await expect(
    page.getByText('Politie (wijkagent): Regelt de AWARE-knop en legt die uit'),
  ).toBeVisible()
  await expect(page.getByText('Wanneer: maandag 7 december 2026')).toBeVisible()
  await expect(page.getByText('Geen contact zonder dat een derde erbij is').first()).toBeVisible()
  await expect(page.getByText('<script>alert(1)</script> & <b>vet</b>')).toBeVisible()
  await expect(page.getByText('Teruggenomen zin')).toHaveCount(0)

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Alles bewaren als JSON' }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe('beraad-back-up.json')
  const sections = JSON.parse(readFileSync(await saved.path(), 'utf8')) as readonly object[]
  expect(sections).toHaveLength(5)

  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Read a backup of Beraad' })).toBeVisible()
  await page.getByRole('button', { name: 'Close and forget' }).click()
  await expect(page.locator('body')).not.toContainText('OEF')
  expect(complaints).toEqual([])
})

test('says in plain words what is not right', async ({ context, page }) => {
  const complaints = complaintsOf(context)
  await page.goto(pathToFileURL(OPENER).href)
  await page.getByRole('button', { name: 'Openen' }).click()
  await expect(page.getByRole('alert')).toHaveText(/^Kies eerst het bestand/)
  await openBackup(page, ' ')
  await expect(page.getByRole('alert')).toHaveText(/^Typ de wachtzin/)
  await openBackup(page, 'een heel andere wachtzin')
  await expect(page.getByRole('alert')).toHaveText(/^Dit is niet de wachtzin/)
  await page.getByLabel('Bestand').setInputFiles(OPENER)
  await page.getByRole('button', { name: 'Openen' }).click()
  await expect(page.getByRole('alert')).toHaveText(/^Dit bestand is geen back-up/)
  expect(complaints).toEqual([])
})

test('can be used by everybody, and says what to do where its script may not run', async ({
  page,
  browser,
  baseURL,
}) => {
  // axe itself is put into the page in a way that the policy of the page forbids.
  const free = await browser.newContext({ bypassCSP: true })
  const other = await free.newPage()
  await other.goto(pathToFileURL(OPENER).href)
  await openBackup(other)
  await other.getByRole('button', { name: 'OEF-01' }).click()
  await expect(other.getByRole('heading', { level: 2, name: 'OEF-01' })).toBeVisible()
  expect((await new AxeBuilder({ page: other }).analyze()).violations).toEqual([])
  await free.close()
  // Behind the headers of a host its script is refused: then the page says to save it first.
  await page.goto(`${baseURL}opener.html`)
  await expect(page.getByText('Bewaar deze bladzijde op de computer')).toBeVisible()
})
