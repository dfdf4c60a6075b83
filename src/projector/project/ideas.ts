import { ideasOf, textKey } from '#conference'
import type { Content, WeighedIdea } from '../projection'
import { isSaid } from './agreed'
import type { Asked } from './asked'
import { lineOf, linesOf } from './lines'

/** The brainstorm: every idea, and nothing of what anybody thinks of it. */
export function brainstormOf({ visibility, phase }: Asked): Content {
  return { kind: 'ideas', lines: linesOf(visibility, ideasOf(visibility.meeting, phase)) }
}

/** The ideas with what the group makes of them; of `chosen` only those that will be used. */
export function weighedOf(
  asked: Asked,
  aspect: Extract<Content, { kind: 'weighed' }>['aspect'],
): Content {
  const ideas = weighedIdeas(asked)
  return {
    kind: 'weighed',
    aspect,
    ideas: aspect === 'chosen' ? ideas.filter((each) => each.chosen) : ideas,
  }
}

function weighedIdeas({ visibility, phase }: Asked): readonly WeighedIdea[] {
  const { meeting } = visibility
  return ideasOf(meeting, phase).flatMap((idea) => {
    const line = lineOf(visibility, idea)
    if (line === null) return []
    const weighing = meeting.weighings[idea.id] ?? {}
    // Of a wall that is held nothing goes on hanging that was taken away since.
    const still = visibility.now.weighings[idea.id] ?? {}
    const nameOf = (field: keyof typeof weighing) => textKey.weighing(idea.id, field)
    const seen = <Field extends keyof typeof weighing>(field: Field) =>
      isSaid(still[field]) && visibility.mayByKey(nameOf(field)) ? (weighing[field] ?? null) : null
    const text = (field: 'ground' | 'expert' | 'bearableNote') =>
      isSaid(still[field]) ? visibility.textByKey(nameOf(field), weighing[field]) : null
    return [
      {
        line,
        chosen:
          [meeting, visibility.now].every(({ chosen }) => chosen.includes(idea.id)) &&
          visibility.mayByKey(textKey.chosen(idea.id)),
        client: seen('client'),
        bearable: seen('bearable'),
        term: seen('term'),
        level: seen('level'),
        ground: text('ground'),
        expert: text('expert'),
        bearableNote: text('bearableNote'),
      },
    ]
  })
}
