import type { Meeting } from '../state'

/** The name under which the time of a part is kept. */
export function partKey(part: string): string {
  return `part.${part}`
}

/** The names under which the time is kept that runs now: of the part, and of the step and the question where one is. */
export function clockKeys({ part, place }: Pick<Meeting, 'part' | 'place'>): readonly string[] {
  if (place === null) return [partKey(part)]
  const step = `${place.phase}.${place.step}`
  const here = [partKey(part), step]
  return place.question === undefined ? here : [...here, `${place.phase}.${place.question}`]
}
