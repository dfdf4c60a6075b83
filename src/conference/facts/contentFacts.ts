import * as v from 'valibot'
import {
  agreement,
  bottomLine,
  bottomLineCheck,
  closingPlan,
  cooperation,
  followUp,
} from '../model/agreement'
import { common, dots, marking, ranking } from '../model/choice'
import { entry, weighing } from '../model/entry'
import { id, list, part, phase } from '../model/values'
import { safetyNote } from '../model/safety'
import { score } from '../model/score'
import { meetingFact } from './envelope'

/**
 * The participants who heard the words that stand, or read them when they were released, where the place in the log does
 * not tell: after closing, the last wording stands in the place of the first.
 */
const heard = v.optional(list(id))

/** What was said, scored, chosen and agreed: all of it can be taken back. */
export const contentFacts = [
  meetingFact('entryPut', { entry, heard }),
  meetingFact('entryRemoved', { entry: id }),
  /** Something of one part may be seen in another one too. */
  meetingFact('released', { item: id, to: part, heard }),
  meetingFact('ranked', { ranking }),
  meetingFact('marked', { marking }),
  meetingFact('commonChosen', { common }),
  meetingFact('dotsPlaced', { dots }),
  meetingFact('scoreGiven', { score }),
  meetingFact('scoreRemoved', { score: id }),
  meetingFact('scoresRevealed', { phase }),
  meetingFact('ideaWeighed', { entry: id, weighing }),
  meetingFact('ideasChosen', { phase, entries: list(id) }),
  meetingFact('agreementPut', { agreement, heard }),
  meetingFact('agreementRemoved', { agreement: id }),
  /** The owner said yes when it was read back. */
  meetingFact('agreementAffirmed', { agreement: id, yes: v.boolean() }),
  meetingFact('bottomLinePut', { bottomLine, heard }),
  meetingFact('bottomLineRemoved', { bottomLine: id }),
  meetingFact('cooperationPut', { cooperation }),
  meetingFact('closingPlanPut', { closingPlan }),
  meetingFact('agreementFollowed', { followUp }),
  meetingFact('bottomLineChecked', { check: bottomLineCheck }),
  meetingFact('safetyNoted', { safety: safetyNote, heard }),
  meetingFact('safetyRemoved', { safety: id }),
] as const
