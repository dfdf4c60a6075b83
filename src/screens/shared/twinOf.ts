import type { Person } from '#conference'

/** A member of the family who is called the same, whatever the capitals; undefined where nobody is. */
export function twinOf(
  persons: readonly Person[],
  label: string,
  except: string | null = null,
): Person | undefined {
  const wanted = plain(label)
  if (wanted === '') return undefined
  return persons.find((each) => each.id !== except && plain(each.label) === wanted)
}

/** A label that tells them apart: with the year of birth where it is known, else with a number. */
export function labelApart(persons: readonly Person[], label: string, born?: number): string {
  const word = label.trim()
  if (born !== undefined && twinOf(persons, `${word} (${born})`) === undefined)
    return `${word} (${born})`
  let number = 2
  while (twinOf(persons, `${word} ${number}`) !== undefined) number += 1
  return `${word} ${number}`
}

function plain(label: string): string {
  return label.trim().toLocaleLowerCase('nl').replace(/\s+/g, ' ')
}
