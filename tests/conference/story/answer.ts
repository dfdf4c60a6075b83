import type { Question } from '#guide'
import { DOMAINS } from '#guide'
import type { TestMeeting } from '../../driver/TestMeeting'

/** Answers a question of the present phase in the shape that it asks for; a gate with the answer that leads on. */
export async function answer(overleg: TestMeeting, question: Question): Promise<void> {
  const { id, answer } = question
  const { phase, part, entries } = overleg.meeting
  const of = 'of' in answer ? entries.filter((each) => each.question === answer.of) : []
  const ids = of.map((each) => each.id)
  switch (answer.shape) {
    case 'phase':
    case 'family':
      return
    case 'entries':
      for (const value of answer.values ?? [undefined])
        await overleg.says('politie', id, `over ${id}`, {
          ...(value !== undefined && { value }),
          ...(answer.fields.includes('person') && { person: 'm' }),
          ...(answer.fields.includes('certainty') && { certainty: 'fact' }),
        })
      return
    case 'slots':
      await overleg.says('politie', id, 'de deur ingetrapt', { slot: 'worst', when: '2026-09' })
      return
    case 'domains':
      await overleg.says('gemeente', id, '', { domain: DOMAINS[2], value: 'worry' })
      return
    case 'detail':
      for (const each of of)
        await overleg.changes(each.id, { text: `${each.text}, precies`, goal: 'rust' })
      if (answer.fields.includes('by')) await overleg.says('politie', id, 'dit precies')
      return
    case 'common': {
      const danger = await overleg.says('politie', id, 'nieuw geweld in de nacht')
      return overleg.choosesInCommon(id, danger)
    }
    case 'rank':
      return overleg.ranks(id, ids.toReversed())
    case 'mark':
      return overleg.marks(id, ids.slice(0, 1))
    case 'score':
      await overleg.scores('politie', 8)
      await overleg.scores('veiligThuis', 'passed')
      return overleg.reveals()
    case 'grounds':
      return overleg.scores('politie', 7, 'het blijft onrustig')
    case 'familyScores':
      return overleg.scoresAs(
        { kind: 'person', id: 'k' },
        { kind: 'notSpoken', because: 'zij is te jong voor een cijfer' },
      )
    case 'gate': {
      const on = answer.answers.find((each) => each.leads.to === 'on')
      return overleg.answersGate(id, on?.answer ?? 'zorgen')
    }
    case 'ideas':
      await overleg.says('politie', id, `idee bij ${id}`)
      return
    case 'weigh': {
      const [idea] = entries.filter((each) => each.question.startsWith('besluit.brainstorm'))
      const weighing = { client: true, bearable: 'low', expert: 'kan', ground: 'helpt nu' } as const
      return overleg.weighs(idea?.id ?? '', weighing)
    }
    case 'interventions': {
      const ideas = entries.filter((each) => each.question.startsWith('besluit.brainstorm'))
      return overleg.choosesIdeas(ideas.slice(0, 2).map((each) => each.id))
    }
    case 'agreements':
      await overleg.agrees('regelt de noodknop')
      return
    case 'bottomLines':
      await overleg.setsBottomLine('niemand is alleen thuis met beiden', {
        id: `b-${phase}`,
        ifBroken: 'dezelfde dag bellen',
      })
      return
    case 'cooperation':
      return overleg.in({
        type: 'cooperationPut',
        cooperation: { part, timeline: 'zes weken', next: '2026-12-17T09:30', informing: 'mail' },
      })
    case 'closingPlan':
      return overleg.in({
        type: 'closingPlanPut',
        closingPlan: { part, signal: 'weer ruzie', first: 'bel elkaar', contact: 'wijkteam' },
      })
    case 'carriedOver':
      return
  }
}
