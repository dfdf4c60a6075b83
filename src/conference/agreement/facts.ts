import * as v from 'valibot'
import { ok, refused, isRealDate } from '#base'
import type { CommandOf } from '../log/command'
import type { Decision } from '../log/decide'
import { heard, meetingFact } from '../log/envelope'
import { onlyStanding } from '../log/erase/onlyStanding'
import { saidThing } from '../log/erase/saidThing'
import { known } from '../log/known'
import { inItsPart, put, without } from '../log/lists'
import { entryAt } from '../log/record'
import type { Checks, Evolves, Remains, Says, Sets } from '../log/rows'
import { said } from '../log/things'
import type { FactOf } from '../log/facts'
import type { Meeting } from '../state'
import { id } from '../values'
import type { Agreement } from './agreement'
import { agreement, followUp, toldInShort } from './agreement'
import { putHeard } from '../visibility/putHeard'
import { textKey } from '../visibility/textKey'

/** What was agreed, and what became of it. */
export const agreementFacts = [
  meetingFact('agreementPut', { agreement, heard }),
  meetingFact('agreementRemoved', { agreement: id }),
  /** The owner said yes when it was read back. */
  meetingFact('agreementAffirmed', { agreement: id, yes: v.boolean() }),
  meetingFact('agreementFollowed', { followUp }),
] as const

/** Whether one may be put stands in `agreementPut`: more than one fact may follow. */
export const agreementChecks: Checks<typeof agreementFacts> = {
  agreementRemoved: ({ agreement }, { meeting }) => known(meeting.agreements, agreement),
  agreementAffirmed: ({ agreement }, { meeting }) => known(meeting.agreements, agreement),
  agreementFollowed: ({ followUp }, { state }) =>
    known(
      state.meetings.flatMap((each) => each.agreements),
      followUp.agreement,
    ),
}

export const agreementEvolves: Evolves<typeof agreementFacts> = {
  agreementPut: (meeting, { agreement }) => ({
    ...meeting,
    agreements: put(meeting.agreements, inItsPart(meeting.agreements, agreement, meeting.part)),
  }),
  agreementRemoved: (meeting, { agreement }) => ({
    ...meeting,
    agreements: without(meeting.agreements, agreement),
  }),
  agreementAffirmed: (meeting, { agreement, yes }) => ({
    ...meeting,
    affirmed: { ...meeting.affirmed, [agreement]: yes },
  }),
  agreementFollowed: (meeting, { followUp }) => ({
    ...meeting,
    followUps: { ...meeting.followUps, [followUp.agreement]: followUp },
  }),
}

export const agreementSays: Says<typeof agreementFacts> = {
  agreementPut: {
    puts: ({ agreement: { id, what } }) => ({ id, text: what }),
    hears: (after, { agreement, heard }, { agreements }) =>
      putHeard(after, agreements, agreement, heard),
    mayShowMore: ({ agreement }, { agreements }) =>
      agreements.some(({ id }) => id === agreement.id),
  },
  agreementRemoved: { takesAway: ({ agreement }) => agreement },
  agreementAffirmed: 'nothing',
  agreementFollowed: {
    keyedTexts: ({ followUps }, { followUp: { agreement } }) => {
      const said = entryAt(followUps, agreement)
      if (said === undefined) return []
      return [[textKey.followed(agreement), JSON.stringify([said.status, said.closed])]]
    },
  },
}

export const agreementSets: Sets<typeof agreementFacts> = {
  agreementPut: { sets: ({ agreement }) => [said(agreement.id)] },
  agreementRemoved: { sets: ({ agreement }) => [said(agreement)] },
  agreementAffirmed: {
    sets: ({ meeting, agreement }) => [`${meeting} affirmed ${agreement}`],
    strictness: ({ yes }) => (yes ? 0 : 1),
    of: ({ agreement }) => [said(agreement)],
  },
  agreementFollowed: {
    sets: ({ meeting, followUp }) => [`${meeting} followUp ${followUp.agreement}`],
  },
}

export const agreementRemains: Remains<typeof agreementFacts> = {
  agreementPut: {
    afterClosing: (fact) => ({ ...fact, agreement: inShort(fact.agreement) }),
    ...saidThing({
      kind: 'agreement',
      thing: (fact: FactOf<'agreementPut'>) => fact.agreement,
      list: ({ agreements }) => agreements,
      put: (fact, agreement) => ({ ...fact, agreement }),
    }),
  },
  agreementRemoved: {
    afterClosing: 'goes',
    removes: ({ agreement }, put) => put.type === 'agreementPut' && put.agreement.id === agreement,
  },
  agreementAffirmed: { afterClosing: 'stays' },
  agreementFollowed: {
    afterClosing: 'stays',
    onlyStanding: (fact, { followUps }) => {
      const final = entryAt(followUps, fact.followUp.agreement)
      return { ...fact, followUp: onlyStanding(fact.followUp, final, ['note']) }
    },
  },
}

/**
 * Puts an agreement. Where its owner said yes already and it says something else now, that yes is taken back along with
 * the change: it was given to other words. Refuses `text-empty` and `date-invalid`.
 */
export function agreementPut(meeting: Meeting, wish: CommandOf<'agreementPut'>): Decision {
  const { agreement } = wish
  if (agreement.what.trim() === '') return refused({ code: 'text-empty' })
  if (agreement.by !== undefined && !isRealDate(agreement.by)) {
    return refused({ code: 'date-invalid' })
  }
  const before = meeting.agreements.find((each) => each.id === agreement.id)
  const saidYes = meeting.affirmed[agreement.id] === true
  if (!saidYes || before === undefined || promise(before) === promise(agreement)) return ok([wish])
  const takenBack = { type: 'agreementAffirmed', agreement: agreement.id, yes: false } as const
  return ok([wish, { ...takenBack, meeting: meeting.id }])
}

/** What its owner says yes to: who does what, when, and for whom. */
function promise({ who, what, by, moment, for: whom }: Agreement): string {
  return JSON.stringify([who, what, by, moment, whom])
}

/** Without what it grew from, and why somebody was not told: that was for the chair only. */
function inShort({ idea: _idea, serves, informed, ...agreement }: Agreement): Agreement {
  return {
    ...agreement,
    ...(serves?.kind === 'bottomLine' && { serves }),
    ...(informed !== undefined && { informed: toldInShort(informed) }),
  }
}
