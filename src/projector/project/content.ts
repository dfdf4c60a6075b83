import { DOMAINS, SLOTS } from '#guide'
import type { Content } from '../projection'
import { agreementLines, bottomLineLines, closingPlanOf, cooperationLines } from './agreed'
import type { Asked } from './asked'
import { entriesHere } from './asked'
import { carriedOverOf } from './carriedOver'
import { commonOf, markOf, rankOf } from './choices'
import { gateOf } from './gate'
import { brainstormOf, weighedOf } from './ideas'
import { lastScoresOf } from './lastScores'
import { linesOf } from './lines'
import { scaleOf } from './scale'

/** What may be seen of the answer to a question. */
export function contentOf(asked: Asked): Content {
  const { visibility, question } = asked
  const { answer } = question
  switch (answer.shape) {
    case 'phase':
      return { kind: 'phase' }
    case 'family':
      return familyOf(asked)
    case 'slots':
      return { kind: 'slots', slots: slotsOf(asked) }
    case 'domains':
      return { kind: 'domains', domains: domainsOf(asked) }
    case 'common':
      return commonOf(asked)
    case 'rank':
      return rankOf(asked, answer.of)
    case 'mark':
      return markOf(asked, answer.of)
    case 'detail': {
      const entries = [...entriesHere(asked, answer.of), ...entriesHere(asked)]
      return { kind: 'lines', lines: linesOf(visibility, entries), last: [] }
    }
    case 'score':
      return scaleOf(asked, 'numbers')
    case 'grounds':
      return scaleOf(asked, 'grounds')
    case 'familyScores':
      return scaleOf(asked, 'family')
    case 'gate':
      return gateOf(asked, answer.answers)
    case 'ideas':
      return brainstormOf(asked)
    case 'weigh':
      return weighedOf(asked, answer.aspect)
    case 'interventions':
      return weighedOf(asked, 'chosen')
    case 'agreements':
      return {
        kind: 'agreements',
        agreements: agreementLines(visibility, visibility.meeting.agreements),
      }
    case 'bottomLines': {
      const bottomLines = bottomLineLines(visibility, visibility.meeting.bottomLines)
      return { kind: 'bottomLines', aspect: answer.aspect, bottomLines }
    }
    case 'cooperation':
      return { kind: 'cooperation', aspect: answer.aspect, lines: cooperationLines(visibility) }
    case 'carriedOver':
      return carriedOverOf(visibility)
    case 'closingPlan':
      return closingPlanOf(visibility)
    case 'entries': {
      const last = answer.lastScores === true ? lastScoresOf(asked) : []
      return { kind: 'lines', lines: linesOf(visibility, entriesHere(asked)), last }
    }
  }
}

function familyOf(asked: Asked): Content {
  const { visibility } = asked
  return {
    kind: 'family',
    persons: visibility.state.persons.flatMap(({ id, born }) => {
      const label = visibility.mayDraw(id) ? visibility.person(id) : null
      return label === null ? [] : [{ id, label, born: born ?? null }]
    }),
    relations: visibility.state.relations.filter(visibility.mayDrawRelation),
    lines: linesOf(visibility, entriesHere(asked)),
  }
}

function slotsOf(asked: Asked) {
  const entries = entriesHere(asked)
  return SLOTS.map((slot) => ({
    slot,
    lines: linesOf(
      asked.visibility,
      entries.filter((each) => each.slot === slot),
    ),
  }))
}

function domainsOf(asked: Asked) {
  const entries = entriesHere(asked)
  return DOMAINS.map((domain) => ({
    domain,
    lines: linesOf(
      asked.visibility,
      entries.filter((each) => each.domain === domain),
    ),
  }))
}
