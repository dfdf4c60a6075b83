import { prepareMeeting } from '../scenario/prepareMeeting.mjs'
import { Session } from '../scenario/session.mjs'
import { beginCase, firstStart } from '../scenario/startWork.mjs'
import { goToStep, whenSaved } from '../scenario/table.mjs'
import { loadSource } from '../parts/loadSource.mjs'
import { Book, MeetingBook } from './leaks/book.mjs'
import { changePart } from './leaks/chairing.mjs'
import { diceOf } from './leaks/dice.mjs'
import { nextMove } from './leaks/moves.mjs'
import { Places } from './leaks/places.mjs'
import { Play } from './leaks/play.mjs'
import { planOf } from './leaks/planOf.mjs'

/** How much a chair does in a meeting. */
const DEEDS = 12
/** Meetings of one case; then another family comes, in the same browser. */
const IN_A_CASE = 5

/**
 * Random meetings, played by the chair's own keys and clicks, with a marker of its own in every text; after each
 * action every place is searched for what may not be read there.
 *
 * @param {{ address: string, executablePath: string, profile: string }} place an empty profile folder
 * @param {{ meetings: number, seed: number, tell?: (line: string) => void, plant?: (play: Play) => Promise<void> }} wished
 *   plant: puts a leak in, once, in the middle of the first meeting, to prove that it is found
 */
export async function leakTrial(place, { meetings, seed, tell = () => {}, plant }) {
  const { leidraad } = await loadSource('src/guide/index.ts')
  const session = new Session(place)
  const sum = { meetings: 0, looks: 0, seen: 0, leaks: /** @type {object[]} */ ([]) }
  try {
    await session.setClock('2026-12-03T09:30')
    await session.start()
    session.console.setDefaultTimeout(15_000)
    await firstStart(session)
    const places = await Places.open(session)
    for (let first = 0; first < meetings; first += IN_A_CASE) {
      const dice = diceOf(seed + first)
      const book = new Book((seed + first).toString(36).padStart(4, '0'))
      const play = new Play({ session, dice, book, places, guide: leidraad })
      await openCase(play)
      for (let at = first; at < Math.min(first + IN_A_CASE, meetings); at += 1) {
        await playMeeting(play, at, at === 0 ? plant : undefined)
        sum.meetings += 1
      }
      sum.looks += play.looks
      sum.seen += play.seen
      sum.leaks.push(...play.leaks)
      tell(`${sum.meetings} meetings, ${sum.looks} looks, ${sum.leaks.length} leaks`)
      await toOverview(session)
    }
  } finally {
    await session.stop()
  }
  return sum
}

/** @param {Play} play */
async function openCase({ session, book }) {
  const label = (/** @type {string} */ word) => `${word} ${book.mark('open')}`
  await beginCase(session, {
    code: `OEF ${book.mark('never')}`,
    persons: [
      { id: 'm', label: label('moeder'), lives: 'thuis' },
      { id: 'k', label: label('dochter'), lives: 'thuis' },
    ],
  })
}

/** @param {Play} play @param {number} at @param {((play: Play) => Promise<void>) | undefined} plant */
async function playMeeting(play, at, plant) {
  const { session, book, dice } = play
  const meeting = planOf(play, at)
  play.phase = meeting.phase
  play.rows = []
  play.had = new Set()
  play.deeds = []
  book.meetings.push(new MeetingBook(meeting.participants, meeting.parts))
  await session.setClock(meeting.start)
  await prepareMeeting(session, meeting)
  await session.wall?.setViewportSize({ width: 960, height: 540 })
  const { now } = play
  now.running = true
  now.isIn(now.present)
  await session.console.screenshot({ path: `/tmp/begin${at}.png` }) // TEMP
  await play.look(`begins, of part ${now.part}`)
  for (let deed = 1; deed <= DEEDS; deed += 1) {
    if (deed === DEEDS / 2 && now.part === 'A') await changePart(play)
    if (deed === 3) await plant?.(play)
    try {
      await nextMove(play)(play)
    } catch (error) {
      await session.console.screenshot({ path: '/tmp/leakerr.png' }) // TEMP
      const words = error instanceof Error ? error.message : String(error)
      throw new Error(`meeting ${at}, after ${play.deeds.join('; ')}: ${words}`, { cause: error })
    }
  }
  await close(play)
}

/** @param {Play} play */
async function close(play) {
  const { session, now } = play
  await whenSaved(session)
  await goToStep(session, 'afsluiting')
  await play.look('goes to the end')
  await session.console.locator('[data-action="roundoff"]').first().click()
  await session.console.locator('[data-action="close"]').waitFor()
  await play.look('rounds off')
  await session.console.locator('[data-action="close"]').click()
  await session.console.locator('[data-action="download-pdf"]').waitFor()
  now.running = false
  await play.look('closes the meeting')
}

/** @param {Session} session */
async function toOverview({ console: page }) {
  for (let turn = 0; turn < 4; turn += 1) {
    if ((await page.locator('[data-action="new-case"]').count()) > 0) return
    await page.locator('[data-action="back"]').first().click()
    await page.locator('[data-screen]').first().waitFor()
  }
}
