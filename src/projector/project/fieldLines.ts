import type { Attributed, Field, Noun } from '#conference'
import { FIELDS, inWords, namesWhere } from '#conference'
import type { FieldLine } from '../projection'
import type { WallVisibility } from './wallVisibility'

/**
 * The fields of something said that may be on the wall, as far as they are filled in: those of which their row says so, and
 * no others. Days and choices stay as they are kept: the wall has words for them in its own register.
 */
export function fieldLines<Of extends Noun>(
  visibility: WallVisibility,
  of: Of,
  said: Attributed,
): readonly FieldLine<Of>[] {
  const values = new Map<string, unknown>(Object.entries(said))
  const rows: Readonly<Record<string, Field>> = FIELDS[of]
  return namesWhere(FIELDS[of], { wall: true }).flatMap((field) => {
    const words = inWords(rows[field], values.get(field), {
      day: (iso) => iso,
      option: (_, value) => value,
      who: (who) => visibility.name(who) ?? '',
      person: (id) => visibility.person(id) ?? '',
    })
    if (words === null) return []
    const text = visibility.text(said, words)
    // A flag has no text: whether it may be seen is asked by itself.
    return text !== null || (words === '' && visibility.may(said)) ? [{ field, text }] : []
  })
}
