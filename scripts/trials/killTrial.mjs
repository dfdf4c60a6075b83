import { setTimeout } from 'node:timers/promises'
import { prepareMeeting } from '../scenario/prepareMeeting.mjs'
import { Session } from '../scenario/session.mjs'
import { beginCase, firstStart } from '../scenario/startWork.mjs'
import { putOnTable } from '../scenario/table.mjs'

const people = [
  {
    id: 'pr',
    organisation: 'Zorg- en Veiligheidshuis',
    role: 'voorzitter',
    type: 'procesregisseur',
  },
  { id: 'vt', organisation: 'Veilig Thuis', role: 'medewerker', type: 'professional' },
]
const meeting = {
  kind: 'focusoverleg',
  approach: 'regulier',
  start: '2026-12-03T09:30',
  minutes: 90,
  phase: 'directeVeiligheid',
  participants: people,
  parts: [{ id: 'A', present: ['pr', 'vt'] }],
}

/**
 * A chair types while the browser is killed at random moments; afterwards everything that the screen called saved
 * must be there.
 *
 * @param {{ address: string, executablePath: string, profile: string }} place an empty profile folder
 * @param {number} times how often it is killed
 * @param {(line: string) => void} tell
 * @returns {Promise<{ kills: number, promised: number, lost: string[], unreadable: number }>}
 */
export async function killTrial(place, times, tell) {
  const session = new Session(place)
  await session.setClock(meeting.start)
  await session.start()
  await firstStart(session)
  await beginCase(session, { code: 'OEF-KILL', persons: [{ id: 'm', label: 'moeder' }] })
  await prepareMeeting(session, meeting)
  await putOnTable(session, 'beeld.zorgen')
  /** @type {string[]} */
  const promised = []
  const lost = new Set()
  let unreadable = 0
  for (let kill = 1; kill <= times; kill += 1) {
    await typeUntilKilled(session, kill, promised)
    await session.start()
    try {
      await session.comeBack()
      for (const text of await missing(session, promised)) lost.add(text)
    } catch (error) {
      unreadable += 1
      tell(
        `after kill ${kill} the case did not come back: ${error instanceof Error ? error.message : error}`,
      )
      break
    }
    if (kill % 10 === 0)
      tell(`${kill} kills, ${promised.length} entries called saved, ${lost.size} lost`)
  }
  await session.stop()
  return { kills: times, promised: promised.length, lost: [...lost], unreadable }
}

/**
 * @param {Session} session @param {number} kill
 * @param {string[]} promised grows by what the screen called saved
 */
async function typeUntilKilled(session, kill, promised) {
  let killed = false
  /** @type {() => void} */
  let begin = () => undefined
  const begun = new Promise((resolve) => (begin = () => resolve(undefined)))
  // Once, at first, only after something was called saved: else a slow machine would prove nothing.
  if (kill > 1) begin()
  const moment = 150 + Math.random() * 2_500
  const killing = begun
    .then(() => setTimeout(moment))
    .then(() => {
      killed = true
      return session.crash()
    })
  const page = session.console
  try {
    for (let entry = 1; !killed; entry += 1) {
      const text = `Zorg ${kill}-${entry}: ${Math.random().toString(36).slice(2)}`
      const box = page.locator('[data-capture]').first()
      await box.pressSequentially(text, { delay: 2 })
      await box.press('Enter')
      if (await calledSaved(page, text)) promised.push(text)
      begin()
    }
  } catch (error) {
    if (!killed) throw error
  }
  await killing
}

/** Whether the screen shows this entry and, at that same moment, that all is saved. */
async function calledSaved(
  /** @type {import('@playwright/test').Page} */ page,
  /** @type {string} */ text,
) {
  const shown = await page.waitForFunction(
    (wanted) =>
      document.body.innerText.includes(wanted) &&
      document.querySelector('[data-saving]')?.getAttribute('data-saving') === 'saved',
    text,
    { polling: 5, timeout: 10_000 },
  )
  return shown.jsonValue()
}

/** @param {Session} session @param {readonly string[]} promised */
async function missing(session, promised) {
  const answer = await putOnTable(session, 'beeld.zorgen')
  if (promised.length === 0) return []
  await answer.locator('[data-entry]').first().waitFor()
  // Not innerText: of a long list the browser leaves out the rows that it does not draw.
  const shown = (await answer.textContent()) ?? ''
  return promised.filter((text) => !shown.includes(text))
}
