import type { CDPSession, Page } from '@playwright/test'

export const PASSPHRASE = 'zeven stille ganzen op het ijs'

/** A first start, a case, and a meeting that runs at a question with a field. */
export async function chairing(page: Page): Promise<void> {
  await page.goto('./')
  await page.locator('[data-field="passphrase"]').fill(PASSPHRASE)
  await page.locator('[data-field="passphrase-again"]').fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await page.locator('[data-field="recovery-kept"]').check()
  await page.locator('[data-action="recovery-done"]').click()
  await page.locator('[data-action="new-case"]').click()
  await page.locator('[data-field="code"]').fill('OEF-9')
  await page.keyboard.press('Enter')
  await page.locator('[data-action="plan-meeting"]').click()
  const form = page.locator('[data-form="participant"]')
  await form.locator('[data-field="organisation"]').fill('Veilig Thuis')
  await form.locator('[data-action="add-participant"]').click()
  await page.locator('[data-action="begin"]').click()
  await page.locator('[data-action="start"]').click()
  await page.locator('[data-field="family-here"] [data-value="no"]').click()
  await page.locator('[data-answer]').first().waitFor()
  // The first question of all is answered with a press; the next one has a field.
  await page.locator('[data-action="next"]').click()
  await page.locator('[data-capture]').first().waitFor()
}

/** Opens the vault on the locked page. */
export async function unlocks(page: Page): Promise<void> {
  await page.locator('[data-screen="unlock"] [data-field="passphrase"]').fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await page.locator('[data-screen="unlock"]').waitFor({ state: 'detached' })
}

/** How often a word stands in the memory of a window, after all that nobody needs was cleared away. */
export async function timesInMemory(page: Page, word: string): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const memory = await readHeap(session)
  await session.detach()
  return memory.split(word).length - 1
}

async function readHeap(session: CDPSession): Promise<string> {
  const pieces: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => pieces.push(chunk))
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  return pieces.join('')
}
