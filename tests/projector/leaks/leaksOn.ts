import type { Projection, QuestionPage } from '#projector'
import type { Notes } from './book/book'
import { idsOn } from './idsOn'
import { markersIn } from './markers'
import type { Player } from './player'
import type { Room } from './rules'
import { mayDraw, mayDrawRelation, mayName, mayRead } from './rules'
import { shownOn } from './shown'
import { wrongNumbers } from './wrongNumbers'

/** What hangs on the wall and may not, each in words; none where all is well. */
export function leaksOn(player: Player, room: Room, wall: Projection): readonly string[] {
  if (wall.kind !== 'page') return []
  const { here, before } = shownOn(wall)
  const earlier = (key: string) =>
    madeBefore(room, key).some((made) => mayRead(room, made, key)) ? [] : [key]
  return [
    ...here.filter((key) => !mayRead(room, room.now, key)),
    ...before.flatMap(earlier),
    ...textsOn(player, room, JSON.stringify(wall)),
    ...namesOn(player, room, wall),
    ...idsOn(room, wall),
    ...wrongNumbers(player, room, wall),
  ]
}

/** Whether somebody who comes in reads something that they may not know. */
export function hangsWrongly(player: Player, room: Room, wall: Projection): boolean {
  if (wall.kind !== 'page') return false
  const { here } = shownOn(wall)
  // Who was in the room a moment ago is no secret.
  const page = { ...wall, family: [] }
  return (
    here.some((key) => !mayRead(room, room.now, key)) ||
    textsOn(player, room, JSON.stringify(page)).length > 0 ||
    drawnOn(room, page).length > 0
  )
}

/** Texts that may not be seen. */
export function textsOn({ markers }: Player, room: Room, page: string): readonly string[] {
  return [...markersIn(page)].flatMap((number) => {
    const marked = markers.of(number)
    if (marked?.kind === 'open') return []
    if (marked?.kind === 'label') return mayName(room, marked.key) ? [] : [`name ~${number}~`]
    const may =
      marked?.kind === 'said' &&
      room.book.meetings.some(
        (made) =>
          (stands(made, marked.key, marked.text) && mayRead(room, made, marked.key)) ||
          // Put anew it may stand in something else: a number that was given again.
          [...made.things.keys()].some(
            (key) => stands(made, key, marked.text) && mayRead(room, made, key),
          ),
      )
    return may ? [] : [JSON.stringify(marked ?? number)]
  })
}

/** Whether something has these words: as they stand there, or as they hang on a wall that is held. */
function stands({ things, held }: Notes, key: string, text: string): boolean {
  return [things, held?.things].some((each) => each?.get(key)?.words.includes(text))
}

/** Of somebody who is kept apart from one in the room nothing is told, but that they are of the family. */
function namesOn({ markers }: Player, room: Room, wall: QuestionPage): readonly string[] {
  const { family: _family, content, ...page } = wall
  const isDrawing = content.kind === 'family'
  const said = isDrawing ? { ...content, persons: [], relations: [] } : content
  const told = [...markersIn(JSON.stringify([page, said]))].flatMap((number) => {
    const marked = markers.of(number)
    return marked?.kind === 'label' && room.apart.has(marked.key) ? [`apart ~${number}~`] : []
  })
  return [...told, ...drawnOn(room, wall)]
}

/** Who and what may not stand in the drawing. */
function drawnOn(room: Room, { content }: QuestionPage): readonly string[] {
  if (content.kind !== 'family') return []
  const { persons, relations } = content
  return [
    ...persons.filter(({ id }) => !mayDraw(room, id)).map(({ id }) => `drawn ${id}`),
    ...relations
      .filter((each) => !mayDrawRelation(room, each))
      .map((each) => `drawn ${JSON.stringify(each)}`),
  ]
}

/** Meetings before this one that made it, the last first: of a bottom line that was put anew the last one holds. */
export function madeBefore({ book, now }: Room, key: string): readonly Notes[] {
  const until = book.meetings.slice(0, book.meetings.indexOf(now))
  const last = until.findLast((each) => each.things.has(key))
  return last === undefined ? [] : [last]
}
