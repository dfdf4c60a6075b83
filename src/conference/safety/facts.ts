import { isRealDate } from '#base'
import { heard, meetingFact } from '../log/envelope'
import { saidThing } from '../log/erase/saidThing'
import { known } from '../log/known'
import { inItsPart, put, without } from '../log/lists'
import type { Checks, Evolves, Remains, Says, Sets } from '../log/rows'
import { said } from '../log/things'
import type { FactOf } from '../log/facts'
import { id } from '../values'
import { safetyNote } from './safety'
import { putHeard } from '../visibility/putHeard'

/** Since when it is safe. */
export const safetyFacts = [
  meetingFact('safetyNoted', { safety: safetyNote, heard }),
  meetingFact('safetyRemoved', { safety: id }),
] as const

export const safetyChecks: Checks<typeof safetyFacts> = {
  safetyNoted: ({ safety: { since, seenBy } }) => {
    if (seenBy.trim() === '') return { code: 'text-empty' }
    return since !== undefined && !isRealDate(since) ? { code: 'date-invalid' } : null
  },
  safetyRemoved: ({ safety }, { meeting }) => known(meeting.safety, safety),
}

export const safetyEvolves: Evolves<typeof safetyFacts> = {
  safetyNoted: (meeting, { safety }) => ({
    ...meeting,
    safety: put(meeting.safety, inItsPart(meeting.safety, safety, meeting.part)),
  }),
  safetyRemoved: (meeting, { safety }) => ({
    ...meeting,
    safety: without(meeting.safety, safety),
  }),
}

export const safetySays: Says<typeof safetyFacts> = {
  safetyNoted: {
    puts: ({ safety: { id, seenBy } }) => ({ id, text: seenBy }),
    hears: (after, fact, { safety }) => putHeard(after, safety, fact.safety, fact.heard),
  },
  safetyRemoved: { takesAway: ({ safety }) => safety },
}

export const safetySets: Sets<typeof safetyFacts> = {
  safetyNoted: { sets: ({ safety }) => [said(safety.id)] },
  safetyRemoved: { sets: ({ safety }) => [said(safety)] },
}

export const safetyRemains: Remains<typeof safetyFacts> = {
  safetyNoted: {
    afterClosing: 'goes',
    ...saidThing({
      kind: 'safety',
      thing: (fact: FactOf<'safetyNoted'>) => fact.safety,
      list: ({ safety }) => safety,
      put: (fact, safety) => ({ ...fact, safety }),
    }),
  },
  safetyRemoved: {
    afterClosing: 'goes',
    removes: ({ safety }, put) => put.type === 'safetyNoted' && put.safety.id === safety,
  },
}
