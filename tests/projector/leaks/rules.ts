import type { Meeting, Participant } from '#conference'
import type { QuestionPage } from '#projector'
import type { Marked } from './markers'
import type { Player } from './player'

/**
 * The rules about who may see what, written anew from their text, with no help of the code that keeps them: design
 * rule 1, and the audience and the parts of the issue about chairing.
 */
export function maySee(player: Player, marked: Marked): boolean {
  if (marked.kind === 'open') return true
  if (marked.kind === 'never') return false
  const meeting = player.meeting()
  if (marked.meeting !== meeting.id) return isAgreedBefore(player, marked)
  if (marked.about !== '' && !mayHearOf(player, meeting, marked.about)) return false
  if (marked.kind === 'entry' && !mayHearOf(player, meeting, marked.item)) return false
  return isOfThisPart(player, meeting, marked.part, marked.item)
}

/** "Nothing of the case": covered, acute danger, not begun, over. */
export function mustBeEmpty(player: Player): boolean {
  const { covered, acute, running } = player.known(player.meeting().id)
  return covered || acute || !running
}

/** "What is entered in part A is for part A unless the chair releases it one by one." */
export function isOfThisPart(
  player: Player,
  meeting: Meeting,
  part: string,
  item: string,
): boolean {
  const known = player.known(meeting.id)
  if (part === known.part) return true
  return (
    item !== '' &&
    known.done.some(({ released }) => released?.item === item && released.to === known.part)
  )
}

/** "Every entry is for everyone, for professionals, or for the chair. Who is in the room decides." */
export function mayHearOf(player: Player, meeting: Meeting, id: string): boolean {
  const entry = meeting.entries.find((each) => each.id === id)
  if (entry === undefined || entry.audience === 'chair') return false
  if (entry.audience === 'professionals' && familyIsThere(player, meeting)) return false
  // What says more about something tells what that is about.
  return entry.of === undefined || mayHearOf(player, meeting, entry.of)
}

function familyIsThere(player: Player, meeting: Meeting): boolean {
  const { present } = player.known(meeting.id)
  return meeting.plan.participants.some((each) => present.includes(each.id) && isFamily(each))
}

/** Of an earlier meeting only what was agreed, and only what all of the family who came there know. */
export function isAgreedBefore(player: Player, marked: Marked): boolean {
  const { meetings } = player.state()
  const before = meetings.find((each) => each.id === marked.meeting)
  if (marked.kind !== 'agreed' || before?.status !== 'closed') return false
  const { participants, parts } = before.plan
  const { came, done } = player.known(before.id)
  const invited = (part: string) => parts.find((each) => each.id === part)?.present ?? []
  const heard = (id: string) => came.get(marked.part)?.has(id) ?? invited(marked.part).includes(id)
  const comes = (part: string, id: string) =>
    invited(part).includes(id) || (came.get(part)?.has(id) ?? false)
  const isReleased = (part: string) =>
    done.some(({ released }) => released?.item === marked.item && released.to === part)
  return parts.every(
    ({ id }) =>
      id === marked.part ||
      isReleased(id) ||
      participants.every((each) => !isFamily(each) || !comes(id, each.id) || heard(each.id)),
  )
}

/** Numbers: none before the reveal in this part; after it only those given in this part, or released to it. */
export function wrongNumbers(player: Player, page: QuestionPage): readonly string[] {
  const { content } = page
  if (content.kind !== 'scale') return []
  if (!content.revealed) {
    return content.dots.length + content.without.length > 0 ? ['a number before the reveal'] : []
  }
  const meeting = player.meeting()
  const { done, given, part } = player.known(meeting.id)
  if (!done.some(({ revealed }) => revealed?.phase === page.phase && revealed.part === part))
    return ['revealed, though not in this part']
  return content.dots.flatMap(({ id, number, first }) => {
    const now = given.filter((each) => each.id === id && each.number === number)
    if (!now.some((each) => isOfThisPart(player, meeting, each.part, id)))
      return ['a number of another part']
    const before = given.filter((each) => each.who === now[0]?.who && each.number === first)
    return first === null || before.some((each) => each.part === part)
      ? []
      : ['a first number of another part']
  })
}

function isFamily({ type }: Participant): boolean {
  return type === 'client' || type === 'vertrouwenspersoon'
}
