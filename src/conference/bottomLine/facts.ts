import { isRealDate } from '#base'
import { toldInShort } from '../agreement/agreement'
import { heard, meetingFact } from '../log/envelope'
import { onlyStanding } from '../log/erase/onlyStanding'
import { saidThing } from '../log/erase/saidThing'
import { known } from '../log/known'
import { inItsPart, put, without } from '../log/lists'
import { entryAt } from '../log/record'
import type { Checks, Evolves, Remains, Says, Sets } from '../log/rows'
import { said } from '../log/things'
import type { FactOf } from '../log/facts'
import { id } from '../values'
import type { BottomLine } from './bottomLine'
import { bottomLine, bottomLineCheck } from './bottomLine'
import type { Meeting } from '../state'
import { withHeard, withHeardToo } from '../visibility/heard'
import { putHeard, withoutRelease } from '../visibility/putHeard'
import { readsTheSame } from '../visibility/sameWords'
import { textKey } from '../visibility/textKey'

/** What must at least be there, and whether it was. */
export const bottomLineFacts = [
  meetingFact('bottomLinePut', { bottomLine, heard }),
  meetingFact('bottomLineRemoved', { bottomLine: id }),
  meetingFact('bottomLineChecked', { check: bottomLineCheck }),
] as const

export const bottomLineChecks: Checks<typeof bottomLineFacts> = {
  bottomLinePut: ({ bottomLine }) => {
    if (bottomLine.text.trim() === '') return { code: 'text-empty' }
    return bottomLine.check !== undefined && !isRealDate(bottomLine.check)
      ? { code: 'date-invalid' }
      : null
  },
  bottomLineRemoved: ({ bottomLine }, { meeting }) => known(meeting.bottomLines, bottomLine),
  bottomLineChecked: ({ check }, { state }) =>
    known(
      state.meetings.flatMap((each) => each.bottomLines),
      check.bottomLine,
    ),
}

export const bottomLineEvolves: Evolves<typeof bottomLineFacts> = {
  bottomLinePut: (meeting, { bottomLine }) => ({
    ...meeting,
    bottomLines: put(meeting.bottomLines, inItsPart(meeting.bottomLines, bottomLine, meeting.part)),
  }),
  bottomLineRemoved: (meeting, { bottomLine }) => ({
    ...meeting,
    bottomLines: without(meeting.bottomLines, bottomLine),
  }),
  bottomLineChecked: (meeting, { check }) => ({
    ...meeting,
    bottomLineChecks: {
      ...meeting.bottomLineChecks,
      [check.bottomLine]: { ...meeting.bottomLineChecks[check.bottomLine], ...check },
    },
  }),
}

export const bottomLineSays: Says<typeof bottomLineFacts> = {
  bottomLinePut: {
    puts: ({ bottomLine }) => bottomLine,
    hears: bottomLineHeard,
    mayShowMore: ({ bottomLine }, { bottomLines }) =>
      bottomLines.some(({ id }) => id === bottomLine.id),
  },
  bottomLineRemoved: {
    takesAway: ({ bottomLine }) => bottomLine,
    // Who heard these words heard nothing of how an earlier meeting worded it.
    hears: (after, { bottomLine }) => withHeard(after, [bottomLine], []),
    // Without its new words an earlier meeting's bottom line stands as it was.
    mayShowMore: () => true,
  },
  bottomLineChecked: {
    keyedTexts: ({ bottomLineChecks }, { check: { bottomLine } }) => {
      const { kept, change } = entryAt(bottomLineChecks, bottomLine) ?? {}
      return [
        ...(kept === undefined ? [] : [[textKey.checked(bottomLine), String(kept)] as const]),
        ...(change === undefined ? [] : [[textKey.changed(bottomLine), change] as const]),
      ]
    },
  },
}

export const bottomLineSets: Sets<typeof bottomLineFacts> = {
  bottomLinePut: { sets: ({ bottomLine }) => [said(bottomLine.id)] },
  bottomLineRemoved: { sets: ({ bottomLine }) => [said(bottomLine)] },
  bottomLineChecked: {
    sets: ({ meeting, check }) => [`${meeting} check ${check.bottomLine}`],
  },
}

export const bottomLineRemains: Remains<typeof bottomLineFacts> = {
  bottomLinePut: {
    afterClosing: (fact) => ({ ...fact, bottomLine: inShort(fact.bottomLine) }),
    ...saidThing({
      kind: 'bottomLine',
      thing: (fact: FactOf<'bottomLinePut'>) => fact.bottomLine,
      list: ({ bottomLines }) => bottomLines,
      put: (fact, bottomLine) => ({ ...fact, bottomLine }),
    }),
  },
  bottomLineRemoved: {
    afterClosing: 'goes',
    removes: ({ bottomLine }, put) =>
      put.type === 'bottomLinePut' && put.bottomLine.id === bottomLine,
  },
  bottomLineChecked: {
    afterClosing: 'stays',
    onlyStanding: (fact, { bottomLineChecks }) => {
      const final = entryAt(bottomLineChecks, fact.check.bottomLine)
      return { ...fact, check: onlyStanding(fact.check, final, ['note']) }
    },
  },
}

function inShort({ shared, ...bottomLine }: BottomLine): BottomLine {
  return { ...bottomLine, ...(shared !== undefined && { shared: toldInShort(shared) }) }
}

function bottomLineHeard(
  after: Meeting,
  { bottomLine, heard }: FactOf<'bottomLinePut'>,
  before: Meeting,
  earlier: readonly Meeting[],
): Meeting {
  const last = before.bottomLines.some(({ id }) => id === bottomLine.id)
    ? undefined
    : lastOf(earlier, bottomLine)
  if (last === undefined) return putHeard(after, before.bottomLines, bottomLine, heard)
  // In the words of an earlier meeting it stays heard by whoever it was released to here; in others it is new.
  if (!readsTheSame(last, bottomLine))
    return putHeard(withoutRelease(after, bottomLine.id), [], bottomLine, heard)
  return heard === undefined
    ? withHeardToo(after, [bottomLine.id])
    : putHeard(after, [], bottomLine, heard)
}

/** How an earlier meeting worded a bottom line last; undefined where none did. */
function lastOf(earlier: readonly Meeting[], { id }: BottomLine): BottomLine | undefined {
  return earlier.flatMap(({ bottomLines }) => bottomLines).findLast((each) => each.id === id)
}
