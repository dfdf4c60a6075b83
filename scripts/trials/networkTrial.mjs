import { carryOut } from '../scenario/actions/index.mjs'
import { prepareMeeting } from '../scenario/prepareMeeting.mjs'
import { Session } from '../scenario/session.mjs'
import { beginCase, firstStart } from '../scenario/startWork.mjs'
import { goToStep, whenSaved } from '../scenario/table.mjs'
import { markedMeeting } from './markedMeeting.mjs'

/**
 * Starts once with the server there, then plays a whole meeting, page and all, with the server gone and the
 * network off.
 *
 * @param {{ address: string, executablePath: string, profile: string }} place an empty profile folder
 * @param {() => Promise<void>} stopServer
 * @returns {Promise<{ requests: readonly string[], outside: readonly string[], pdf: number }>} pdf: bytes of the page
 */
export async function networkTrial(place, stopServer) {
  const session = new Session(place)
  const { scenario } = markedMeeting('net')
  const [meeting] = scenario.meetings
  await session.setClock(meeting.start)
  await session.start()
  await firstStart(session)
  await session.console.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await session.stop()
  await stopServer()
  await session.start()
  await session.context?.setOffline(true)
  await firstStart(session)
  await beginCase(session, scenario.case)
  await prepareMeeting(session, meeting)
  for (const action of meeting.script) await carryOut(session, action)
  await whenSaved(session)
  await goToStep(session, 'afsluiting')
  const page = session.console
  await page.locator('[data-action="roundoff"]').first().click()
  await page.locator('[data-action="close"]').click()
  const button = page.locator('[data-action="download-pdf"]')
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  const pdf = await sizeOf(download)
  await session.stop()
  const outside = session.requests.filter((url) => !isOwn(url, place.address))
  return { requests: session.requests, outside, pdf }
}

/** @param {string} url @param {string} address */
function isOwn(url, address) {
  return url.replace(/^blob:/, '').startsWith(address)
}

/** @param {import('@playwright/test').Download} download */
async function sizeOf(download) {
  const stream = await download.createReadStream()
  let bytes = 0
  for await (const chunk of stream) bytes += chunk.length
  return bytes
}
