import { prepareMeeting } from '../scenario/prepareMeeting.mjs'
import { Session } from '../scenario/session.mjs'
import { beginCase, firstStart } from '../scenario/startWork.mjs'
import { putOnTable } from '../scenario/table.mjs'
import { spread } from './spread.mjs'

const people = [
  {
    id: 'pr',
    organisation: 'Zorg- en Veiligheidshuis',
    role: 'voorzitter',
    type: 'procesregisseur',
  },
  { id: 'vt', organisation: 'Veilig Thuis', role: 'medewerker', type: 'professional' },
]

/** Milliseconds between two keys: some two hundred words a minute, faster than anybody types. */
const BETWEEN_KEYS = 60

/** Milliseconds after Enter in which nobody asks whether it is there: asking takes time of the windows that are timed. */
const UNSEEN = 250

/**
 * Times a meeting that holds `entries` entries, as a chair and a room see it: from Enter until it is stored and until
 * the wall is painted, and from a key until its letter is painted; unthrottled and with the processor four times slower.
 *
 * @param {{ address: string, executablePath: string, profile: string }} place an empty profile folder
 * @param {{ entries: number, rounds: number }} size
 * @returns {Promise<Record<string, string>>} figures in words, milliseconds
 */
export async function meetingFigures(place, { entries, rounds }) {
  const session = new Session(place)
  await session.setClock('2026-12-03T09:30')
  await session.start()
  await firstStart(session)
  await beginCase(session, { code: 'OEF-METEN', persons: [{ id: 'm', label: 'moeder' }] })
  await prepareMeeting(session, {
    kind: 'focusoverleg',
    approach: 'regulier',
    start: '2026-12-03T09:30',
    minutes: 90,
    phase: 'directeVeiligheid',
    participants: people,
    parts: [{ id: 'A', present: ['pr', 'vt'] }],
  })
  await fill(session, entries)
  await session.wall?.evaluate(watchWall)
  await session.console.evaluate(watchConsole)
  /** @type {Record<string, string>} */
  const figures = {}
  for (const slower of [1, 4]) {
    await throttle(session, slower)
    const times = await capture(session, rounds)
    const how = slower === 1 ? '' : `, processor ${slower} times slower`
    figures[`from Enter until stored${how}`] = spread(times.stored)
    figures[`from Enter until painted on the wall${how}`] = spread(times.wall)
    figures[`from a key until its letter is painted${how}`] = spread(times.typing)
  }
  await throttle(session, 1)
  figures['from a click until the case is there'] = spread(await openings(session, 9))
  await session.stop()
  return figures
}

/** From the overview into the case and back, as often as asked. @param {Session} session @param {number} rounds */
async function openings({ console: page }, rounds) {
  const home = page.url().replace(/#.*/, '#/')
  /** @type {number[]} */
  const times = []
  for (let round = 0; round < rounds; round += 1) {
    await page.goto(home)
    const line = page.locator('[data-action="open-case"]').first()
    await line.waitFor()
    const began = performance.now()
    await line.click()
    await page.locator('[data-screen="case"]').waitFor()
    times.push(performance.now() - began)
  }
  return times
}

/** Spreads the entries over questions, as a long meeting does; a third stands at the question that is timed. */
async function fill(/** @type {Session} */ session, /** @type {number} */ entries) {
  const questions = ['beeld.patronen', 'beeld.onbekend', 'beeld.zorgen']
  for (const [at, question] of questions.entries()) {
    const answer = await putOnTable(session, question)
    const box = answer.locator('[data-capture]').first()
    const share = Math.round((entries * (at + 1)) / 3) - Math.round((entries * at) / 3)
    for (let number = 0; number < share; number += 1) {
      await box.focus()
      await session.console.keyboard.insertText(`Er is iets gezien, nummer ${at}.${number}.`)
      await session.console.keyboard.press('Enter')
    }
    await session.console.locator('[data-saving="saved"]').first().waitFor({ state: 'attached' })
  }
}

/** @param {Session} session @param {number} rounds */
async function capture(session, rounds) {
  const page = session.console
  const box = page.locator('[data-capture]').first()
  /** @type {{ stored: number[], wall: number[], typing: number[] }} */
  const times = { stored: [], wall: [], typing: [] }
  for (let round = 0; round < rounds; round += 1) {
    await box.focus()
    await page.keyboard.type(`Ronde ${round}: er is iets gezegd.`, { delay: BETWEEN_KEYS })
    await page.waitForTimeout(120)
    await session.wall?.evaluate(() => Reflect.set(globalThis, 'beraadPainted', 0))
    await page.keyboard.press('Enter')
    await page.waitForTimeout(UNSEEN)
    await page.waitForFunction(() => Reflect.get(globalThis, 'beraadTimes').stored !== 0)
    await session.wall?.waitForFunction(() => Reflect.get(globalThis, 'beraadPainted') !== 0)
    const painted = Number(
      await session.wall?.evaluate(() => Reflect.get(globalThis, 'beraadPainted')),
    )
    const { enter, stored, typing } = await page.evaluate(() =>
      Reflect.get(globalThis, 'beraadTimes'),
    )
    times.stored.push(stored - enter)
    times.wall.push(painted - enter)
    times.typing.push(...typing)
    await page.evaluate(() =>
      Object.assign(Reflect.get(globalThis, 'beraadTimes'), { stored: 0, typing: [] }),
    )
  }
  return times
}

/** Runs in the console: keeps when Enter came, when it was stored, and how long each letter took to be painted. */
function watchConsole() {
  const times = { enter: 0, stored: 0, typing: /** @type {number[]} */ ([]) }
  Reflect.set(globalThis, 'beraadTimes', times)
  const now = (stamp = performance.now()) => performance.timeOrigin + stamp
  const painted = (/** @type {() => void} */ then) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = then
      port2.postMessage(null)
    })
  }
  addEventListener(
    'keydown',
    (event) => {
      const began = now(event.timeStamp)
      if (event.key === 'Enter') {
        times.enter = began
        times.stored = 0
      } else if (event.key.length === 1) painted(() => times.typing.push(now() - began))
    },
    { capture: true },
  )
  const status = document.querySelector('[data-saving]')
  if (!status) throw new Error('nothing says whether it is saved')
  new MutationObserver(() => {
    const saved = document.querySelector('[data-saving]')?.getAttribute('data-saving') === 'saved'
    if (saved && times.stored === 0) times.stored = now()
  }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-saving'] })
}

/** Runs in the wall: keeps when its last change was painted. */
function watchWall() {
  Reflect.set(globalThis, 'beraadPainted', 0)
  new MutationObserver(() => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        if (Reflect.get(globalThis, 'beraadPainted') !== 0) return
        Reflect.set(globalThis, 'beraadPainted', performance.timeOrigin + performance.now())
      }
      port2.postMessage(null)
    })
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
}

/** @param {Session} session @param {number} times */
async function throttle(session, times) {
  for (const page of session.context?.pages() ?? []) {
    const protocol = await page.context().newCDPSession(page)
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: times })
  }
}
