import type { PhaseId } from '#guide'
import { meetingFact } from '../log/envelope'
import { wordFields } from '../field/field'
import { onlyStanding } from '../log/erase/onlyStanding'
import { allKnown, known } from '../log/known'
import { entryAt } from '../log/record'
import type { Checks, Evolves, Remains, Says, Sets } from '../log/rows'
import type { Meeting } from '../state'
import { weighingFields } from './fields'
import { id, list, phase } from '../values'
import { keyedFields } from '../visibility/keyedTexts'
import { textKey } from '../visibility/textKey'
import { weighing } from './choice'
import { otherThan } from './facts'

/** What the group makes of its ideas, and which it chooses. */
export const weighingFacts = [
  meetingFact('ideaWeighed', { entry: id, weighing }),
  meetingFact('ideasChosen', { phase, entries: list(id) }),
] as const

export const weighingChecks: Checks<typeof weighingFacts> = {
  ideaWeighed: ({ entry }, { meeting }) => known(meeting.entries, entry),
  ideasChosen: ({ entries }, { meeting }) => allKnown(meeting, entries),
}

export const weighingEvolves: Evolves<typeof weighingFacts> = {
  ideaWeighed: (meeting, { entry, weighing }) => ({
    ...meeting,
    weighings: { ...meeting.weighings, [entry]: weighing },
  }),
  ideasChosen: (meeting, { phase, entries }) => ({
    ...meeting,
    chosen: [...new Set([...chosenElsewhere(meeting, phase), ...entries])],
  }),
}

export const weighingSays: Says<typeof weighingFacts> = {
  ideaWeighed: {
    keyedTexts: ({ weighings }, { entry }) =>
      keyedFields(weighings[entry], (field) => textKey.weighing(entry, field)),
  },
  ideasChosen: {
    keyedTexts: ({ chosen }) => chosen.map((id) => [textKey.chosen(id), 'chosen']),
  },
}

export const weighingSets: Sets<typeof weighingFacts> = {
  ideaWeighed: {
    sets: ({ meeting, entry }) => [`${meeting} weighing ${entry}`],
  },
  ideasChosen: { sets: ({ meeting, phase }) => [`${meeting} chosen ${phase}`] },
}

export const weighingRemains: Remains<typeof weighingFacts> = {
  ideaWeighed: {
    afterClosing: 'goes',
    subject: ({ meeting, entry }) => `${meeting} weighing ${entry}`,
    onlyStanding: (fact, { weighings }) => {
      const final = entryAt(weighings, fact.entry)
      const worded = onlyStanding(fact.weighing, final, wordFields(weighingFields))
      return { ...fact, weighing: worded }
    },
  },
  ideasChosen: {
    afterClosing: 'goes',
    withoutEntry: (fact, entry) =>
      fact.entries.includes(entry) ? { ...fact, entries: otherThan(fact.entries, entry) } : fact,
  },
}

/** What was chosen in another phase of this meeting; choosing anew in one leaves it alone. */
function chosenElsewhere({ chosen, entries }: Meeting, phase: PhaseId): readonly string[] {
  return chosen.filter((id) => entries.some((each) => each.id === id && each.phase !== phase))
}
