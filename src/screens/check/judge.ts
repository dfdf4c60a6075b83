import { localTime, localDay } from '#base'
import type { BackupReminder } from '#exchange'
import { formatDate, type Register } from '#i18n'
import type { Storage } from '../settings'
import type { Battery, Offline, Screens } from './asks'
import type { Finding } from './finding'

/** A wall needs a screen of its own. */
export function judgeScreens(screens: Screens): Finding {
  if (screens === null) return { standing: 'unseen', say: 'screen.unknown' }
  if (screens === 'more') return { standing: 'good', say: 'screen.more' }
  if (screens === 'one' || screens < 2) return { standing: 'mind', say: 'screen.one' }
  return { standing: 'good', say: 'screen.count', params: { count: screens } }
}

const MEGABYTE = 1_000_000
/** Hundreds of meetings fit in it; a disk with less room than this is full for everything else too. */
const LITTLE = 100 * MEGABYTE

/** Whether the cases have room, and whether the browser promised to keep them. */
export function judgeStorage(storage: Storage): Finding {
  const room = roomIn(storage)
  if (room !== null && room < LITTLE) {
    return { standing: 'mind', say: 'storage.tight', params: { room: Math.floor(room / MEGABYTE) } }
  }
  if (storage === null || storage.answer === 'unsupported') {
    return { standing: 'unseen', say: 'storage.unknown' }
  }
  if (storage.answer === 'granted') return { standing: 'good', say: 'storage.kept' }
  return { standing: 'mind', say: `storage.${storage.answer}` }
}

function roomIn(storage: Storage): number | null {
  if (storage === null || storage.quota === null || storage.usage === null) return null
  return Math.max(0, storage.quota - storage.usage)
}

/** What was tried out: it works, or it does not. */
export function judgeTrial(of: 'sealing' | 'pdf', works: boolean): Finding {
  return works ? { standing: 'good', say: `${of}.works` } : { standing: 'mind', say: `${of}.fails` }
}

/** Whether what is here is also elsewhere, and how old that copy is; null where the disk does not tell. */
export function judgeBackup(reminder: BackupReminder | null, register: Register): Finding {
  if (reminder === null) return { standing: 'unseen', say: 'backup.unknown' }
  const { changes, lastMade, pressing } = reminder
  if (lastMade === null) return { standing: 'mind', say: 'backup.none' }
  const params = { date: formatDate(localDay(lastMade), 'long', register), count: changes }
  if (changes === 0) return { standing: 'good', say: 'backup.all', params }
  return pressing
    ? { standing: 'mind', say: 'backup.old', params }
    : { standing: 'good', say: 'backup.recent', params }
}

/** Whether the meeting goes on where the network does not. */
export function judgeOffline(offline: Offline): Finding {
  switch (offline) {
    case 'controls':
      return { standing: 'good', say: 'offline.controls' }
    case 'ready':
      return { standing: 'mind', say: 'offline.ready' }
    case 'notYet':
      return { standing: 'mind', say: 'offline.notYet' }
    case null:
      return { standing: 'unseen', say: 'offline.unknown' }
  }
}

/** An old laptop with a beamer: half a battery is not surely a meeting of ninety minutes. */
const ENOUGH = 0.6

/** Whether the laptop lasts until the end. */
export function judgeBattery(battery: Battery): Finding {
  if (battery === null) return { standing: 'unseen', say: 'battery.unknown' }
  const params = { percent: Math.round(battery.level * 100) }
  if (battery.charging) return { standing: 'good', say: 'battery.charging', params }
  return battery.level >= ENOUGH
    ? { standing: 'good', say: 'battery.enough', params }
    : { standing: 'mind', say: 'battery.low', params }
}

/** Beraad is not older than this: a clock before it is wrong. */
const EARLIEST = '2026-01-01'

/** What time the laptop says it is: meetings and agreements take theirs from it. `now` is an ISO instant. */
export function judgeClock(now: string, register: Register): Finding {
  const local = localTime(now)
  const params = {
    date: formatDate(local, 'weekdayLong', register),
    time: formatDate(local, 'time', register),
  }
  return local < EARLIEST
    ? { standing: 'mind', say: 'clock.wrong', params }
    : { standing: 'good', say: 'clock.now', params }
}
