import type { Dissent } from '#conference'
import type { Question } from '#guide'
import { keyOf } from '#guide'
import { useText } from '#i18n'
import { announce } from '#ui'
import type { Answering } from '../answering/useAnswer'
import { useAnswer } from '../answering/useAnswer'

interface RankingHere extends Answering {
  /** The ids in order, without what was taken away since. */
  readonly order: readonly string[]
  readonly differs: readonly Dissent[]
  readonly rank: (order: readonly string[], differs?: readonly Dissent[]) => void
}

/** The order that the group chose in answer to a question, and how to change it. */
export function useRanking(question: Question): RankingHere {
  const t = useText('answers')
  const answering = useAnswer(question)
  const { meeting, phase, part, meetingId, send } = answering
  const ranking = meeting.rankings[keyOf(phase, question.id)]
  const known = new Set(meeting.entries.map((each) => each.id))
  const order = (ranking?.order ?? []).filter((id) => known.has(id))
  const differs = ranking?.differs ?? []
  const rank = (fresh: readonly string[], others: readonly Dissent[] = differs) => {
    const same = fresh.join() === order.join() && others === differs
    if (same) return
    const put = { phase, question: question.id, part, order: fresh, differs: others }
    void send({ type: 'ranked', meeting: meetingId, ranking: put })
    announce(t('rank.changed'))
  }
  return { ...answering, order, differs, rank }
}
