import { setTimeout } from 'node:timers/promises'
import { wordsOfError } from '../parts/wordsOfError.mjs'
import { Session } from '../scenario/session.mjs'
import { beginCase, firstStart } from '../scenario/startWork.mjs'
import { prepareMeeting } from '../scenario/prepareMeeting.mjs'
import { backingUp, puttingBack } from './kills/backups.mjs'
import { closingCase, closingMeeting, destroying } from './kills/erasing.mjs'
import { lifting } from './kills/lifting.mjs'
import { newPassphrase, newRecoveryKey } from './kills/keys.mjs'
import { CODE, focusMeeting } from './kills/meeting.mjs'
import { comeIn } from './kills/comeIn.mjs'
import { missing, typing } from './kills/typing.mjs'

/**
 * One way to be killed in the middle of something.
 *
 * @typedef {object} Kind
 * @property {(session: Session, trial: Trial) => Promise<unknown>} [begin] what is made ready before, and not killed
 * @property {(session: Session, trial: Trial) => Promise<unknown>} work what is killed; it may come to an end before
 * @property {(session: Session, trial: Trial) => Promise<unknown>} [look] looks afterwards, the vault being open: throws
 *   what is broken
 * @property {number} within milliseconds after which it is killed at the latest; 0 where it does its own killing, on a
 *   laptop of its own
 *
 * @typedef {object} Trial what is known all through
 * @property {string[]} promised what the screen called saved
 * @property {string[]} passphrases that may be the right one: the last is the present, where it is known
 * @property {string} folder for files
 * @property {number} nth which kill this is
 * @property {string | undefined} [begun] the code of a case that was made ready
 */

/** Every way there is; typing comes between. @type {Readonly<Record<string, Kind>>} */
export const kinds = {
  typing,
  'closing a meeting': closingMeeting,
  'closing a case': closingCase,
  destroying,
  'a new passphrase': newPassphrase,
  'a new recovery key': newRecoveryKey,
  'a backup': backingUp,
  'putting back': puttingBack,
  lifting,
}

/**
 * Kills a browser again and again; afterwards everything that the screen called saved must be there, and whatever was
 * under way was done or was not.
 *
 * @param {{ address: string, executablePath: string, profile: string }} place an empty profile folder
 * @param {{ times: number, only?: readonly string[] }} wish how often, and in which ways
 * @param {(line: string) => void} tell
 * @returns {Promise<{ kills: Record<string, number>, promised: number, lost: string[], broken: string[] }>}
 */
export async function killTrial(place, { times, only = Object.keys(kinds) }, tell) {
  const session = new Session(place)
  await session.setClock(focusMeeting.start)
  await session.start()
  await firstStart(session)
  await beginCase(session, { code: CODE, persons: [{ id: 'm', label: 'moeder' }] })
  await prepareMeeting(session, focusMeeting)
  /** @type {Trial} */
  const trial = { promised: [], passphrases: [session.passphrase], folder: place.profile, nth: 0 }
  /** @type {Record<string, number>} */
  const kills = {}
  const lost = new Set()
  /** @type {string[]} */
  const broken = []
  for (const name of turns(times, only)) {
    trial.nth += 1
    kills[name] = (kills[name] ?? 0) + 1
    const kind = /** @type {Kind} */ (kinds[name])
    try {
      await kind.begin?.(session, trial)
      if (kind.within === 0) {
        await kind.work(session, trial)
        continue
      }
      await killedInTheMiddle(session, trial, kind)
      await session.start()
      await comeIn(session, trial)
      await kind.look?.(session, trial)
      for (const text of await missing(session, trial)) lost.add(text)
    } catch (error) {
      broken.push(`kill ${trial.nth}, ${name}: ${wordsOfError(error)}`)
      tell(broken.at(-1) ?? '')
      await session.crash().catch(() => {})
      await session.start()
      await comeIn(session, trial)
    }
    if (trial.nth % 10 === 0)
      tell(
        `${trial.nth} kills, ${trial.promised.length} entries called saved, ${lost.size} lost, ${broken.length} broken`,
      )
  }
  await session.stop()
  return { kills, promised: trial.promised.length, lost: [...lost], broken }
}

/**
 * Every second kill while somebody types, the others in turn.
 *
 * @param {number} times @param {readonly string[]} only
 */
function turns(times, only) {
  const others = only.filter((name) => name !== 'typing')
  return Array.from({ length: times }, (_, nth) => {
    if (others.length === 0) return 'typing'
    const other = others[Math.floor(nth / 2) % others.length] ?? 'typing'
    return nth === 0 || (nth % 2 === 0 && only.includes('typing')) ? 'typing' : other
  })
}

/** @param {Session} session @param {Trial} trial @param {Kind} kind */
async function killedInTheMiddle(session, trial, kind) {
  let killed = false
  let stopped = false
  const provesNothing = () => kind === typing && trial.promised.length === 0 && !stopped
  const moment = 30 + Math.random() * kind.within
  const killing = (async () => {
    // The first while somebody types comes after something was called saved: else a slow machine would prove nothing.
    while (provesNothing()) await setTimeout(20)
    await setTimeout(moment)
    killed = true
    await session.crash()
  })()
  try {
    await kind.work(session, trial)
  } catch (error) {
    stopped = true
    if (!killed) {
      await killing
      throw error
    }
  }
  await killing
}
