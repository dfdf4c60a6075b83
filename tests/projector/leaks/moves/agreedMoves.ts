import type { Agreement, BottomLine, Meeting, Who } from '#conference'
import type { Player } from '../player'
import { agreement as agreementSchema } from '../../../../src/conference/agreement/agreement'
import { bottomLine as bottomLineSchema } from '../../../../src/conference/bottomLine/bottomLine'
import { safetyNote as safetySchema } from '../../../../src/conference/safety/safety'
import { defined } from './defined'
import { fillIn } from './fillIn'
import type { Moves } from './move'
import { anyPart } from './somebody'

/** Agreements and bottom lines, and what became of them. */
export const agreedMoves: Moves = [
  [
    6,
    (player, meeting) => ({
      type: 'agreementPut',
      meeting: meeting.id,
      agreement: agreement(
        player,
        meeting,
        player.dice.oneIn(2) ? player.dice.pick(meeting.agreements) : undefined,
      ),
    }),
  ],
  [
    1,
    ({ dice }, { id, agreements }) => {
      const each = dice.pick(agreements)
      if (each === undefined) return null
      return dice.oneIn(2)
        ? { type: 'agreementRemoved', meeting: id, agreement: each.id }
        : { type: 'agreementAffirmed', meeting: id, agreement: each.id, yes: true }
    },
  ],
  [
    5,
    (player, meeting) => ({
      type: 'bottomLinePut',
      meeting: meeting.id,
      bottomLine: bottomLine(
        player,
        meeting,
        player.dice.oneIn(2) ? player.dice.pick(meeting.bottomLines) : undefined,
      ),
    }),
  ],
  [
    1,
    ({ dice }, { id, bottomLines }) => {
      const each = dice.pick(bottomLines)
      return each === undefined
        ? null
        : { type: 'bottomLineRemoved', meeting: id, bottomLine: each.id }
    },
  ],
  [
    2,
    ({ dice, text, state }, { id }) => {
      const made = dice.pick(state().meetings.flatMap((each) => each.agreements))
      if (made === undefined) return null
      const status = dice.oneIn(3) ? ('done' as const) : ('partly' as const)
      return {
        type: 'agreementFollowed',
        meeting: id,
        followUp: {
          ...{ agreement: made.id, status, note: text('never') },
          ...(dice.oneIn(4) && { closed: true }),
        },
      }
    },
  ],
  [
    1,
    ({ dice, text, state }, { id }) => {
      const made = dice.pick(state().meetings.flatMap((each) => each.bottomLines))
      if (made === undefined) return null
      return {
        type: 'bottomLineChecked',
        meeting: id,
        check: {
          bottomLine: made.id,
          ...(dice.oneIn(3)
            ? { change: dice.oneIn(4) ? ('dropped' as const) : ('changed' as const) }
            : { kept: dice.oneIn(2) }),
          note: text('never'),
        },
      }
    },
  ],
  // A bottom line of an earlier meeting is put anew, in the same words or in others.
  [
    1,
    (player, meeting) => {
      const { dice, state } = player
      const earlier = state()
        .meetings.filter((each) => each.id !== meeting.id)
        .flatMap((each) => each.bottomLines)
      const made = dice.pick(earlier)
      if (made === undefined || meeting.bottomLines.some((each) => each.id === made.id)) return null
      const anew = dice.oneIn(2)
        ? { ...made, part: anyPart(player, meeting) }
        : bottomLine(player, meeting, undefined, made.id)
      return { type: 'bottomLinePut', meeting: meeting.id, bottomLine: anew }
    },
  ],
  [
    2,
    (player, meeting) => {
      const { dice, newId, text, state } = player
      const safety = {
        id: dice.pick(meeting.safety)?.id ?? newId(),
        phase: meeting.phase,
        part: anyPart(player, meeting),
        audience: 'everyone' as const,
        about: dice.some(state().persons.map((each) => each.id)),
        seenBy: text('never'),
      }
      return {
        type: 'safetyNoted',
        meeting: meeting.id,
        safety: fillIn(player, meeting, safetySchema, safety, () => '', 'never'),
      }
    },
  ],
  [
    1,
    ({ dice }, { id, safety }) => {
      const each = dice.pick(safety)
      return each === undefined ? null : { type: 'safetyRemoved', meeting: id, safety: each.id }
    },
  ],
]

function agreement(player: Player, meeting: Meeting, before: Agreement | undefined): Agreement {
  const { dice, newId } = player
  const was: Partial<Agreement> = before ?? {}
  const id = was.id ?? newId()
  const text = () => player.text('said', id)
  const told = { yes: dice.oneIn(2), note: player.text('never') }
  const persons = player.state().persons.map((each) => each.id)
  const anew = anewWith(dice)
  const said = defined({
    ...was,
    id,
    phase: meeting.phase,
    part: anyPart(player, meeting),
    who: was.who ?? agreedBy(player, meeting, text),
    withWhom: was.withWhom ?? anew(4, () => [agreedBy(player, meeting, text)], []),
    what: was.what === undefined ? text() : anew(2, text, was.what),
    moment: anew(3, text, was.moment),
    for: was.for ?? anew(4, () => dice.some(persons), []),
    why: anew(2, text, was.why),
    readyWhen: was.readyWhen ?? player.text('never'),
    bridging: was.bridging ?? player.text('never'),
    informed: anew(4, () => told, was.informed),
    kind: anew(4, () => 'actionFamily' as const, was.kind),
    serves: was.serves ?? anew(4, () => served(player, meeting), undefined),
    idea: was.idea ?? anew(6, () => dice.pick(meeting.entries)?.id, undefined),
  })
  return fillIn(player, meeting, agreementSchema, said, () => id)
}

/** What an agreement can be made for: what was said, what must at least be there, or a number. */
function served({ dice }: Player, { entries, bottomLines, scores }: Meeting): Agreement['serves'] {
  const all = [
    ...entries.map(({ id }) => ({ kind: 'entry' as const, id })),
    ...bottomLines.map(({ id }) => ({ kind: 'bottomLine' as const, id })),
    ...scores.map(({ id }) => ({ kind: 'score' as const, id })),
  ]
  return dice.pick(all)
}

/** Once in so many times what is new; else what was. */
function anewWith(dice: Player['dice']) {
  return <Value, Was>(odds: number, fresh: () => Value, was: Was): Value | Was =>
    dice.oneIn(odds) ? fresh() : was
}

function bottomLine(
  player: Player,
  meeting: Meeting,
  before: BottomLine | undefined,
  putAgain?: string,
): BottomLine {
  const { dice, newId } = player
  const was: Partial<BottomLine> = before ?? {}
  const id = was.id ?? putAgain ?? newId()
  const persons = player.state().persons.map((each) => each.id)
  const text = () => player.text('said', id)
  const anew = anewWith(dice)
  const said = defined({
    ...was,
    id,
    phase: meeting.phase,
    part: anyPart(player, meeting),
    text: was.text === undefined ? text() : anew(2, text, was.text),
    seenBy: anew(2, text, was.seenBy),
    guard: was.guard ?? agreedBy(player, meeting, text),
    ifBroken: anew(2, text, was.ifBroken),
    decides: was.decides,
    for: was.for ?? anew(4, () => dice.some(persons), undefined),
    shared: anew(4, () => ({ yes: dice.oneIn(2), note: player.text('never') }), was.shared),
  })
  return fillIn(player, meeting, bottomLineSchema, said, () => id)
}

function agreedBy({ dice, state }: Player, meeting: Meeting, text: () => string): Who {
  const person = dice.oneIn(5) ? dice.pick(state().persons) : undefined
  if (person !== undefined) return { kind: 'person', id: person.id }
  return dice.oneIn(2)
    ? { kind: 'other', name: text() }
    : { kind: 'participant', id: dice.pick(meeting.plan.participants)?.id ?? 'pr' }
}
