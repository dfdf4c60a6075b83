import { isRegister } from '#i18n'
import * as v from 'valibot'
import type { Looks } from '../channel/createWallEnd'
import { wallTheme } from '../channel/messages'

/** Of this window alone, and as long as it is open. */
const NAME = 'beraad-wall'

const looks = v.object({ register: v.custom<Looks['register']>(isRegister), theme: wallTheme })

/** How this wall looked and spoke before it was loaded anew; undefined where it did not. */
export function looksBefore(storage: () => Storage): Looks | undefined {
  try {
    const read = v.safeParse(looks, JSON.parse(storage().getItem(NAME) ?? 'null'))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}

/** Keeps two plain words for after it is loaded anew; nothing of what hangs there. */
export function keepLooks(storage: () => Storage, { register, theme }: Looks): void {
  try {
    storage().setItem(NAME, JSON.stringify({ register, theme }))
  } catch {
    // Then it begins as a new one does.
  }
}
