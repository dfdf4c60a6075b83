import type { Agreement, BottomLine, Entry, Who } from '#conference'
import { OF_NO_PART } from './book'
import type { Book, Hearing, Notes, Thing } from './book'
import { listening } from './room'

/** What somebody says of a thing; the onlooker adds where it was said, and who heard it. */
export type Saying = Omit<Thing, 'part' | 'heard'>

/** Changing only these says nothing new to whoever reads it. */
const NO_NEW_WORDS = ['part', 'audience', 'informed', 'shared', 'kind', 'term', 'idea']

function read(thing: object): string {
  const fields = Object.entries(thing).filter(([name]) => !NO_NEW_WORDS.includes(name))
  return JSON.stringify(fields.toSorted(([one], [other]) => one.localeCompare(other)))
}

/** Something with an id of its own: an entry, an agreement, a bottom line. */
export function says(book: Book, notes: Notes, saying: Saying): void {
  const { things, part } = notes
  const before = things.get(saying.key)
  if (before === undefined) {
    const earlier = lastBefore(book, notes, saying.key)
    const isSame = earlier?.words === saying.words
    if (earlier !== undefined && !isSame) takesReleaseBack(notes, saying.key)
    // In the same words it stays heard by whoever it was released to at this meeting.
    const released = isSame ? earlier.heard.filter(({ meeting }) => meeting === notes.id) : []
    things.set(saying.key, { ...saying, part, heard: [...listening(notes), ...released] })
  } else if (before.words === saying.words) {
    things.set(saying.key, { ...saying, part: before.part, heard: before.heard })
  } else {
    takesReleaseBack(notes, saying.key)
    const heard = heardBoth(before.heard, listening(notes))
    things.set(saying.key, { ...saying, part: before.part === part ? part : OF_NO_PART, heard })
  }
}

/** Whoever heard what it said before, and hears the change, knows what it says now. */
export function heardBoth(before: readonly Hearing[], now: readonly Hearing[]): readonly Hearing[] {
  return before.flatMap((old) =>
    now
      .filter((each) => each.participant === old.participant && each.meeting === old.meeting)
      .map((each) => ({ ...each, visits: [...new Set([...old.visits, ...each.visits])] })),
  )
}

/** New words are released to nobody but those of the part in which they are said. */
export function takesReleaseBack({ released, part }: Notes, key: string): void {
  const parts = released.get(key)
  if (parts !== undefined) released.set(key, new Set(parts.has(part) ? [part] : []))
}

/** How an earlier meeting worded it last. */
function lastBefore({ meetings }: Book, notes: Notes, key: string): Thing | undefined {
  return meetings
    .slice(0, meetings.indexOf(notes))
    .flatMap((each) => each.things.get(key) ?? [])
    .at(-1)
}

export function saidInEntry(entry: Entry): Saying {
  const { id, phase, audience, about, person, by, owner, of } = entry
  const whom: Who[] = [...about.map(asPerson)]
  if (person !== undefined) whom.push(asPerson(person))
  if (by !== undefined) whom.push({ kind: 'participant', id: by })
  if (owner !== undefined) whom.push(owner)
  return { key: id, words: read(entry), audience, whom, toldNobody: false, of, phase }
}

export function saidInAgreement(agreement: Agreement): Saying {
  const { id, who, withWhom, informed } = agreement
  const whom = [...withWhom, ...agreement.for.map(asPerson), ...(who === undefined ? [] : [who])]
  return { ...agreed, key: id, words: read(agreement), whom, toldNobody: informed?.yes === false }
}

export function saidInBottomLine(bottomLine: BottomLine): Saying {
  const { id, guard, decides, shared } = bottomLine
  const whom = [guard, decides].filter((each) => each !== undefined)
  const forWhom = (bottomLine.for ?? []).map(asPerson)
  return {
    ...agreed,
    key: id,
    words: read(bottomLine),
    whom: [...whom, ...forWhom],
    toldNobody: shared?.yes === false,
  }
}

const agreed = { audience: 'everyone', of: undefined, phase: undefined } as const

function asPerson(id: string): Who {
  return { kind: 'person', id }
}
