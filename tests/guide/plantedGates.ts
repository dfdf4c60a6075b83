import type { GateAnswer, Lead } from '#guide'
import type { Planted } from './planting'
import { no, ON, withGate, withPhase } from './planting'

const at = 'directeVeiligheid.nieuw'
const toTwo: Lead = { to: 'phase', phase: 'risicogestuurdeZorg' }
const toThree: Lead = { to: 'phase', phase: 'herstelgerichteZorg' }
const close: Lead = { to: 'step', step: 'besluitvorming', closingPlan: true }
const back = { to: 'step', step: 'beeldvorming', closingPlan: true } as const

// A guide read from a file may lack what the types promise.
const nowhere: GateAnswer = JSON.parse('{ "answer": "nee" }')
const unknownPhase: Lead = JSON.parse('{ "to": "phase", "phase": "nazorg" }')
const unknownStep: Lead = JSON.parse('{ "to": "step", "step": "evaluatie", "closingPlan": true }')

/** Guides with one thing wrong in a gate at the end of oordeelsvorming in the first phase. */
export const PLANTED_GATES: readonly Planted[] = [
  { code: 'gate-too-few-answers', story: 'a gate has one answer', at, guide: withGate(ON) },
  { code: 'gate-too-few-answers', story: 'a gate has no answers', at, guide: withGate() },
  {
    code: 'gate-answer-twice',
    story: 'both answers of a gate are the same',
    at,
    guide: withGate(ON, { ...ON, leads: toTwo }),
  },
  {
    code: 'gate-lead-missing',
    story: 'an answer leads nowhere',
    at,
    guide: withGate(ON, nowhere),
  },
  {
    code: 'gate-place-missing',
    story: 'an answer leads to a phase that is not there',
    at,
    guide: withGate(ON, no(unknownPhase)),
  },
  {
    code: 'gate-place-missing',
    story: 'an answer leads to a step that is not there',
    at,
    guide: withGate(ON, no(unknownStep)),
  },
  {
    code: 'gate-closing-plan-missing',
    story: 'an answer closes the case in a phase without a closing plan',
    at,
    guide: withGate(ON, no(close)),
  },
  {
    code: 'gate-without-way-on',
    story: 'every answer leaves the phase',
    at,
    guide: withGate({ ...ON, leads: toThree }, no(toTwo)),
  },
  {
    code: 'gate-leads-round',
    story: 'an answer leads to the phase that it is given in',
    at,
    guide: withGate(ON, no({ to: 'phase', phase: 'directeVeiligheid' })),
  },
  {
    code: 'gate-leads-round',
    story: 'an answer leads back to an earlier step of the same phase',
    at,
    guide: withGate(ON, no(back)),
  },
  {
    code: 'gate-leads-round',
    story: 'an answer leads to the start of the step that it is given in',
    at,
    guide: withGate(ON, no({ ...back, step: 'oordeelsvorming' })),
  },
  {
    code: 'question-unreachable',
    story: 'no answer leads to the closing plan any more',
    at: 'herstelgerichteZorg.besluit.afsluitingsplan',
    guide: withPhase('herstelgerichteZorg', (phase) => ({
      ...phase,
      steps: phase.steps.map((step) => ({
        ...step,
        questions: step.questions.filter((question) => question.id !== 'oordeel.poort'),
      })),
    })),
  },
]
