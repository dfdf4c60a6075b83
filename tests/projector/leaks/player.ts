import type { CaseState, Command, FactBody, History, Meeting } from '#conference'
import { advance, decide, emptyHistory, replay, withoutRemovedText } from '#conference'
import { leidraad } from '#guide'
import type { Dice } from './dice'
import type { Marked, Markers } from './markers'
import { markersOf } from './markers'

/** A release that stands, or another thing that undo takes back. */
interface Done {
  readonly meeting: string
  readonly released: { readonly item: string; readonly to: string } | null
  /** Whose numbers were revealed, in which part. */
  readonly revealed: { readonly phase: string; readonly part: string } | null
}

/** What the oracle keeps of a meeting by itself, from what the chair did and not from the state. */
export interface Known {
  part: string
  present: readonly string[]
  covered: boolean
  acute: boolean
  running: boolean
  /** Closed once, and its facts sealed together without what was taken away. */
  sealed: boolean
  /** Who was seen in each part at any time. */
  readonly came: Map<string, ReadonlySet<string>>
  done: Done[]
  undone: Done[]
  /** Every number that was given, and in which part. */
  readonly given: Given[]
}

interface Given {
  readonly id: string
  readonly part: string
  readonly who: string
  readonly number: number
}

/** Plays a case with the real kernel. */
export interface Player {
  readonly dice: Dice
  readonly markers: Markers
  readonly state: () => CaseState
  readonly known: (meeting: string) => Known
  /** The meeting on the table. */
  readonly meeting: () => Meeting
  readonly isAt: (meeting: string) => void
  readonly newId: () => string
  /** A marked text. */
  readonly text: (kind: Marked['kind'], item?: string, about?: string) => string
  /** Does it, where it is granted. */
  readonly send: (command: Command) => boolean
  /** Seals the meeting on the table, once it is closed, as the app does. */
  readonly seal: () => void
}

export function playerOf(dice: Dice): Player {
  const markers = markersOf()
  const known = new Map<string, Known>()
  let history: History = emptyHistory
  let count = 0
  let table = ''
  const newId = () => `i${(count += 1)}`
  const stamped = (bodies: readonly FactBody[]) => {
    const action = newId()
    // A minute passes with every action.
    const at = new Date(Date.UTC(2026, 10, 22, 9, 0) + count * 1000).toISOString()
    return bodies.map((body) => ({ ...body, id: newId(), action, at, v: 1 as const }))
  }
  const knownOf = (meeting: string) => {
    const found = known.get(meeting) ?? {
      part: 'A',
      present: [],
      covered: false,
      acute: false,
      running: false,
      sealed: false,
      came: new Map(),
      done: [],
      undone: [],
      given: [],
    }
    known.set(meeting, found)
    return found
  }
  const player: Player = {
    dice,
    markers,
    state: () => history.state,
    known: knownOf,
    meeting: () => {
      const meeting = history.state.meetings.find((each) => each.id === table)
      if (meeting === undefined) throw new Error('no meeting is on the table')
      return meeting
    },
    isAt: (meeting) => {
      table = meeting
    },
    newId,
    text: (kind, item = '', about = '') =>
      markers.make({ kind, item, about, meeting: table, part: knownOf(table).part }),
    send: (command) => {
      const decision = decide(leidraad, history, command)
      if (!decision.ok) return false
      history = advance(history, stamped(decision.value))
      if ('meeting' in command) remember(knownOf(command.meeting), command, history.state)
      return true
    },
    seal: () => {
      history = replay(withoutRemovedText(history.facts))
      for (const { id, status } of history.state.meetings)
        if (status === 'closed') knownOf(id).sealed = true
    },
  }
  return player
}

/** What a command that was granted means for the room, in the words of the rules. */
function remember(known: Known, command: Extract<Command, { meeting: string }>, state: CaseState) {
  const expected = (part: string) =>
    state.meetings
      .find((each) => each.id === command.meeting)
      ?.plan.parts.find((each) => each.id === part)?.present ?? []
  switch (command.type) {
    case 'startMeeting':
      Object.assign(known, { running: true, part: command.part, present: command.present })
      break
    case 'partEntered':
      Object.assign(known, {
        part: command.part,
        present: expected(command.part),
        covered: true,
      })
      break
    case 'roomChecked':
      Object.assign(known, { part: command.part, present: command.present, covered: false })
      break
    case 'attended': {
      const others = known.present.filter((each) => each !== command.participant)
      known.present = command.present ? [...others, command.participant] : others
      break
    }
    case 'wallCovered':
      known.covered = command.covered
      break
    case 'acuteBegan':
      Object.assign(known, { acute: true, covered: true })
      break
    case 'acuteEnded':
      known.acute = false
      break
    case 'closeMeeting':
      Object.assign(known, { running: false, covered: true, acute: false })
      break
    case 'meetingReopened':
      known.running = true
      break
    case 'scoreGiven': {
      const { id, who, value } = command.score
      if (value.kind === 'number')
        known.given.push({ id, part: known.part, who: JSON.stringify(who), number: value.number })
      break
    }
    default:
  }
  if (['startMeeting', 'roomChecked', 'attended'].includes(command.type)) {
    const before = known.came.get(known.part) ?? []
    known.came.set(known.part, new Set([...before, ...known.present]))
  }
  rememberUndo(known, command)
}

/** Commands that undo takes back, by the rules: what was said and decided, never where somebody is. */
export const canBeUndone: ReadonlySet<string> = new Set([
  'entryPut',
  'entryRemoved',
  'released',
  'ranked',
  'marked',
  'commonChosen',
  'dotsPlaced',
  'scoreGiven',
  'scoreRemoved',
  'scoresRevealed',
  'ideaWeighed',
  'ideasChosen',
  'agreementPut',
  'agreementRemoved',
  'agreementAffirmed',
  'bottomLinePut',
  'bottomLineRemoved',
  'cooperationPut',
  'closingPlanPut',
  'agreementFollowed',
  'bottomLineChecked',
  'gatePassedOver',
  'answerGate',
  'choosePhase',
  'declarePhase',
  'parkedPut',
  'parkedRemoved',
  'notePut',
  'noteRemoved',
  'roundBegan',
  'roundTicked',
  'roundEnded',
  'safetyNoted',
  'safetyRemoved',
])

function rememberUndo(known: Known, command: Extract<Command, { meeting: string }>) {
  if (command.type === 'undo') {
    const last = known.done.pop()
    if (last !== undefined) known.undone.push(last)
  } else if (command.type === 'redo') {
    const last = known.undone.pop()
    if (last !== undefined) known.done.push(last)
  } else if (canBeUndone.has(command.type)) {
    const { meeting } = command
    const released = command.type === 'released' ? { item: command.item, to: command.to } : null
    const revealed =
      command.type === 'scoresRevealed' ? { phase: command.phase, part: known.part } : null
    known.done.push({ meeting, released, revealed })
    known.undone = []
  }
}
