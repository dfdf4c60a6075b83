import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { carryOut } from './actions/index.mjs'
import { closeMeeting } from './closeMeeting.mjs'
import { failuresOf } from './expectations.mjs'
import { readScenario } from './readScenario.mjs'
import { Recorder } from './recorder.mjs'
import { Session } from './session.mjs'
import { beginCase, firstStart } from './startWork.mjs'
import { isMeeting } from './forms.mjs'
import { prepareMeeting } from './prepareMeeting.mjs'
import { complain } from '../parts/say.mjs'
import { wordsOfError } from '../parts/wordsOfError.mjs'

/**
 * @typedef {import('./forms.mjs').Scenario} Scenario
 * @typedef {import('./forms.mjs').Meeting} Meeting
 */

/**
 * Plays a whole scenario and writes what came out.
 *
 * @param {{ file: string, out: string, profile?: string | undefined, address: string, executablePath: string, pictures?: boolean }} asked
 * @returns {Promise<boolean>} whether every action could be played and every expectation holds
 */
export async function playScenario({
  file,
  out,
  profile,
  address,
  executablePath,
  pictures = true,
}) {
  const scenario = readScenario(readFileSync(file, 'utf8'))
  const ownProfile = profile ?? mkdtempSync(join(tmpdir(), 'beraad-scenario-'))
  const session = new Session({ address, executablePath, profile: ownProfile })
  let passed = true
  try {
    await session.setClock(scenario.meetings[0].start)
    await session.start()
    await firstStart(session)
    await beginCase(session, scenario.case)
    for (const [at, meeting] of scenario.meetings.entries()) {
      const recorder = new Recorder(join(out, String(at + 1)), pictures)
      passed = (await playMeeting(session, meeting, at, recorder)) && passed
    }
  } finally {
    await session.stop()
    if (profile === undefined)
      rmSync(ownProfile, { recursive: true, force: true, maxRetries: 9, retryDelay: 200 })
  }
  return passed
}

/**
 * @param {Session} session
 * @param {Scenario['meetings'][number]} meeting
 * @param {number} at which meeting, from 0
 * @param {Recorder} recorder
 */
async function playMeeting(session, meeting, at, recorder) {
  try {
    if (!isMeeting(meeting)) throw new Error('not possible yet: between')
    await session.setClock(meeting.start)
    await prepareMeeting(session, meeting)
    for (const action of [...typedIn(meeting), ...meeting.script]) {
      if ('close' in action) {
        const outcome = await closeMeeting(session, recorder, at)
        recorder.failures.push(...failuresOf(meeting.expect ?? {}, outcome))
      } else {
        await playOne(session, action, recorder)
      }
    }
  } catch (error) {
    const last = recorder.log.length
    recorder.failures.push(`after action ${last}: ${wordsOfError(error)}`)
    await recorder.keep(session, { failed: true }, {}, session.part).catch(() => undefined)
  }
  recorder.writeJson('log.json', recorder.log)
  recorder.writeJson('requests.json', session.requests)
  const passed = recorder.failures.length === 0
  recorder.writeJson('result.json', { passed, failures: recorder.failures })
  for (const failure of recorder.failures) complain(failure)
  return passed
}

/** What was prepared beforehand is typed in by the chair, with its source. @param {Meeting} meeting */
function typedIn({ contributions = [] }) {
  return contributions.flatMap(({ by, entries }) => entries.map((entry) => ({ ...entry, by })))
}

/** @param {Session} session @param {Readonly<Record<string, unknown>>} action @param {Recorder} recorder */
async function playOne(session, action, recorder) {
  session.times = {}
  try {
    await carryOut(session, action)
  } catch (error) {
    throw new Error(`${JSON.stringify(action)}: ${wordsOfError(error)}`, { cause: error })
  }
  await recorder.keep(session, action, session.times, session.part)
}
