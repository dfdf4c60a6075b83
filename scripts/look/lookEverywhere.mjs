import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { prepareMeeting } from '../scenario/prepareMeeting.mjs'
import { Session } from '../scenario/session.mjs'
import { beginCase, firstStart } from '../scenario/startWork.mjs'
import { whenSaved } from '../scenario/table.mjs'
import { aFamily, aTable } from './aFamily.mjs'
import { faultsOf } from './faultsOf.mjs'
import { fillAnswer } from './fillAnswer.mjs'

/** The last is 1366 × 768 zoomed to 200%. */
export const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 683, height: 384 },
]

/** The sizes at which the wall is looked at: two beamers as they hang today, and an old one. */
const WALL_SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
]

/**
 * Goes through every step and every question of a phase as a chair would, says something where one can, and looks
 * at the console at each size and at the wall.
 *
 * @param {{ address: string, executablePath: string, profile: string }} place an empty profile folder
 * @param {{ phase: string, out?: string | undefined }} wish `out`: a folder for the pictures; without it there are none
 * @returns {Promise<{ seen: number, cut: string[] }>} how many questions were seen, and what was cut where
 */
export async function lookEverywhere(place, { phase, out }) {
  const session = new Session(place)
  await session.setClock('2026-12-03T09:30')
  await session.start()
  await firstStart(session)
  await beginCase(session, aFamily)
  await prepareMeeting(session, { ...aTable, phase })
  const page = session.console
  if (out) mkdirSync(out, { recursive: true })
  /** @type {string[]} */
  const cut = []
  let seen = 0
  const look = async (/** @type {string} */ name) => {
    await whenSaved(session)
    for (const size of SIZES) {
      await page.setViewportSize(size)
      await page.waitForTimeout(60)
      const found = await faultsOf(page, size)
      cut.push(...found.map((what) => `${name} at ${size.width} × ${size.height}: ${what}`))
      if (out)
        await page.screenshot({ path: join(out, `${name}-${size.width}.png`), fullPage: true })
    }
    for (const size of WALL_SIZES) {
      if (!session.wall) throw new Error('there is no wall to look at')
      await session.wall.setViewportSize(size)
      await session.wall.waitForTimeout(60)
      const found = await faultsOf(session.wall, size)
      const where = `${size.width} × ${size.height}`
      cut.push(...found.map((what) => `${name} on the wall at ${where}: ${what}`))
      if (out) await session.wall?.screenshot({ path: join(out, `${name}-wall-${size.width}.png`) })
    }
    await page.setViewportSize(SIZES[0] ?? { width: 1366, height: 768 })
  }
  const steps = await page
    .locator('[data-step]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-step')))
  for (const step of new Set(steps)) {
    await page.locator(`[data-step="${step}"]`).first().click()
    await page.locator(`[data-step="${step}"][aria-current]`).first().waitFor()
    const name = (/** @type {string} */ what) => `${String(seen).padStart(3, '0')}-${step}-${what}`
    const questions = await page
      .locator('[data-question]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-question') ?? ''))
    for (const [at, question] of [...new Set(questions)].entries()) {
      if (question === '') continue
      if ((await page.locator(`[data-answer="${question}"]`).count()) === 0)
        await page
          .locator(`button[data-question="${question}"], a[data-question="${question}"]`)
          .first()
          .click()
      await page.locator(`[data-answer="${question}"]`).waitFor()
      await fillAnswer(page, question)
      await look(name(`${at}-${question}`))
      seen += 1
    }
    // The last step asks nothing: it reads back.
    if (questions.length === 0) await look(name('end'))
  }
  await session.stop()
  return { seen, cut }
}
