import type { StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { attempt } from '../disk/attempt'
import type { Database } from '../disk/database'

/** What the unlock screen needs before anything is unlocked: how it looks, in which register it speaks. */
export interface Preferences {
  readonly theme?: string
  readonly register?: string
}

/** The only words that are kept unsealed. */
export interface Device {
  /** Reads the preferences; none where there are none or they cannot be read. */
  readonly read: () => Promise<Preferences>
  /** Changes those that are given. Refuses with `not-allowed` what is not a short plain word. */
  readonly write: (
    preferences: Preferences,
  ) => Promise<Result<null, StorageTrouble | { readonly code: 'not-allowed' }>>
}

// `dark`, `nl-eenvoudig`: no room for a name or a sentence.
const WORD = /^[a-z][a-z-]{0,23}$/

/** Keeps the preferences of this device. */
export function makeDevice(database: Database): Device {
  const read = async () => {
    const row = await attempt(() => database.device.get('preferences'))
    return row.ok ? parsePreferences(row.value) : {}
  }
  const write: Device['write'] = async (preferences) => {
    const words = [preferences.theme, preferences.register].filter((word) => word !== undefined)
    if (!words.every((word) => WORD.test(word))) return refused({ code: 'not-allowed' })
    const written = await attempt(() =>
      database.transaction('rw', database.device, async () => {
        const present = parsePreferences(await database.device.get('preferences'))
        const { theme, register } = parsePreferences({ ...present, ...preferences })
        await database.device.put({
          id: 'preferences',
          ...(theme === undefined ? {} : { theme }),
          ...(register === undefined ? {} : { register }),
        })
      }),
    )
    return written.ok ? ok(null) : written
  }
  return { read, write }
}

function parsePreferences(value: unknown): Preferences {
  if (typeof value !== 'object' || value === null) return {}
  const theme = 'theme' in value ? value.theme : undefined
  const register = 'register' in value ? value.register : undefined
  return {
    ...(isWord(theme) ? { theme } : {}),
    ...(isWord(register) ? { register } : {}),
  }
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && WORD.test(value)
}
