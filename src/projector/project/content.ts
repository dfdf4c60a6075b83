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
  const { eyes, question } = asked
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
      return { kind: 'lines', lines: linesOf(eyes, entries), last: [] }
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
      return { kind: 'agreements', agreements: agreementLines(eyes, eyes.meeting.agreements) }
    case 'bottomLines': {
      const bottomLines = bottomLineLines(eyes, eyes.meeting.bottomLines)
      return { kind: 'bottomLines', aspect: answer.aspect, bottomLines }
    }
    case 'cooperation':
      return { kind: 'cooperation', aspect: answer.aspect, lines: cooperationLines(eyes) }
    case 'carriedOver':
      return carriedOverOf(eyes)
    case 'closingPlan':
      return closingPlanOf(eyes)
    case 'entries': {
      const last = answer.lastScores === true ? lastScoresOf(asked) : []
      return { kind: 'lines', lines: linesOf(eyes, entriesHere(asked)), last }
    }
  }
}

function familyOf(asked: Asked): Content {
  const { eyes } = asked
  return {
    kind: 'family',
    persons: eyes.state.persons.flatMap(({ id, born }) => {
      const label = eyes.mayDraw(id) ? eyes.person(id) : null
      return label === null ? [] : [{ id, label, born: born ?? null }]
    }),
    relations: eyes.state.relations.filter(eyes.mayDrawRelation),
    lines: linesOf(eyes, entriesHere(asked)),
  }
}

function slotsOf(asked: Asked) {
  const entries = entriesHere(asked)
  return SLOTS.map((slot) => ({
    slot,
    lines: linesOf(
      asked.eyes,
      entries.filter((each) => each.slot === slot),
    ),
  }))
}

function domainsOf(asked: Asked) {
  const entries = entriesHere(asked)
  return DOMAINS.map((domain) => ({
    domain,
    lines: linesOf(
      asked.eyes,
      entries.filter((each) => each.domain === domain),
    ),
  }))
}
