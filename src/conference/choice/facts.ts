import { keyOf } from '#guide'
import { meetingFact } from '../log/envelope'
import { onlyStandingChoice } from '../log/erase/onlyStanding'
import { allKnown, known } from '../log/known'
import type { Checks, Evolves, Remains, Says, Sets } from '../log/rows'
import { chosenAt } from '../log/things'
import type { Common } from './choice'
import { common, dots, marking, ranking } from './choice'
import { chosenIn, dissents, keyedText } from '../visibility/keyedTexts'
import { textKey } from '../visibility/textKey'

/** What the group made of what was said: an order, marks, dots, what it has in common. */
export const choiceFacts = [
  meetingFact('ranked', { ranking }),
  meetingFact('marked', { marking }),
  meetingFact('commonChosen', { common }),
  meetingFact('dotsPlaced', { dots }),
] as const

export const choiceChecks: Checks<typeof choiceFacts> = {
  ranked: ({ ranking }, { meeting }) => allKnown(meeting, ranking.order),
  marked: ({ marking }, { meeting }) => allKnown(meeting, marking.items),
  commonChosen: ({ common }, { meeting }) => {
    if (common.entry !== undefined) return known(meeting.entries, common.entry)
    // Empty takes back what was chosen; there must be something to take back.
    const nothingToTake = !(keyOf(common.phase, common.question) in meeting.commons)
    return (common.text ?? '').trim() === '' && nothingToTake ? { code: 'text-empty' } : null
  },
  dotsPlaced: ({ dots }, { meeting }) => allKnown(meeting, Object.keys(dots.placed)),
}

export const choiceEvolves: Evolves<typeof choiceFacts> = {
  ranked: (meeting, { ranking }) => ({
    ...meeting,
    rankings: {
      ...meeting.rankings,
      [keyOf(ranking.phase, ranking.question)]: { ...ranking, part: meeting.part },
    },
  }),
  marked: (meeting, { marking }) => ({
    ...meeting,
    markings: {
      ...meeting.markings,
      [keyOf(marking.phase, marking.question)]: { ...marking, part: meeting.part },
    },
  }),
  commonChosen: (meeting, { common }) => {
    const key = keyOf(common.phase, common.question)
    const { [key]: _before, ...others } = meeting.commons
    const nothing = common.entry === undefined && (common.text ?? '').trim() === ''
    const chosen = { ...common, part: meeting.part }
    return { ...meeting, commons: nothing ? others : { ...others, [key]: chosen } }
  },
  dotsPlaced: (meeting, { dots }) => ({
    ...meeting,
    dots: [
      ...meeting.dots.filter(
        (each) =>
          each.phase !== dots.phase || each.question !== dots.question || each.by !== dots.by,
      ),
      { ...dots, part: meeting.part },
    ],
  }),
}

export const choiceSays: Says<typeof choiceFacts> = {
  ranked: {
    keyedTexts: ({ rankings }, { ranking: { phase, question } }) => {
      const key = keyOf(phase, question)
      const ranking = rankings[key]
      if (ranking === undefined) return []
      return [
        [textKey.order(key), chosenIn(ranking, ranking.order)],
        ...dissents('ranking', key, ranking.differs),
      ]
    },
  },
  marked: {
    keyedTexts: ({ markings }, { marking: { phase, question } }) => {
      const key = keyOf(phase, question)
      const marking = markings[key]
      return marking === undefined ? [] : [[textKey.marks(key), chosenIn(marking, marking.items)]]
    },
  },
  commonChosen: {
    keyedTexts: ({ commons }, { common: { phase, question } }) => {
      const key = keyOf(phase, question)
      const common = commons[key]
      if (common === undefined) return []
      return [
        [textKey.commonEntry(key), chosenIn(common, common.entry)],
        ...keyedText(textKey.commonText(key), common.text),
        ...dissents('common', key, common.differs),
      ]
    },
  },
  dotsPlaced: {
    keyedTexts: (meeting, { dots: { phase, question, by } }) => {
      const dots = meeting.dots.find(
        (each) => each.phase === phase && each.question === question && each.by === by,
      )
      if (dots === undefined) return []
      return [[textKey.dots(keyOf(phase, question), by), chosenIn(dots, dots.placed)]]
    },
  },
}

export const choiceSets: Sets<typeof choiceFacts> = {
  ranked: { sets: ({ meeting, ranking }) => [`${meeting} ranking ${chosenAt(ranking)}`] },
  marked: { sets: ({ meeting, marking }) => [`${meeting} marking ${chosenAt(marking)}`] },
  commonChosen: { sets: ({ meeting, common }) => [`${meeting} common ${chosenAt(common)}`] },
  dotsPlaced: { sets: ({ meeting, dots }) => [`${meeting} dots ${chosenAt(dots)} ${dots.by}`] },
}

export const choiceRemains: Remains<typeof choiceFacts> = {
  ranked: {
    afterClosing: 'goes',
    onlyStanding: (fact, { rankings }) => {
      const final = rankings[keyOf(fact.ranking.phase, fact.ranking.question)]
      return { ...fact, ranking: onlyStandingChoice(fact.ranking, final, []) }
    },
    withoutEntry: (fact, entry) => {
      if (!fact.ranking.order.includes(entry)) return fact
      return { ...fact, ranking: { ...fact.ranking, order: otherThan(fact.ranking.order, entry) } }
    },
  },
  marked: {
    afterClosing: 'goes',
    withoutEntry: (fact, entry) => {
      if (!fact.marking.items.includes(entry)) return fact
      return { ...fact, marking: { ...fact.marking, items: otherThan(fact.marking.items, entry) } }
    },
  },
  commonChosen: {
    afterClosing: 'goes',
    subject: ({ meeting, common: { phase, question } }) =>
      `${meeting} common ${keyOf(phase, question)}`,
    onlyStanding: (fact, { commons }) => {
      const final = commons[keyOf(fact.common.phase, fact.common.question)]
      const worded = onlyStandingChoice(fact.common, final, ['text'])
      return { ...fact, common: withSomething(fact.common, worded) }
    },
  },
  dotsPlaced: {
    afterClosing: 'goes',
    withoutEntry: (fact, entry) => {
      if (!Object.hasOwn(fact.dots.placed, entry)) return fact
      const { [entry]: _, ...placed } = fact.dots.placed
      return { ...fact, dots: { ...fact.dots, placed } }
    },
  },
}

export function otherThan(ids: readonly string[], entry: string): readonly string[] {
  return ids.filter((each) => each !== entry)
}

/** Without words and without an entry nothing would be in common any more, and who saw it otherwise would go with it. */
function withSomething(was: Common, worded: Common): Common {
  const isEmptied =
    (was.text ?? '').trim() !== '' && worded.text === '' && worded.entry === undefined
  return isEmptied ? { ...worded, text: '…' } : worded
}
