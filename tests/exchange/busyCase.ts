import type { Fact } from '#conference'
import { agreed, factsFrom, said, someCase } from './someCase'

const AT = { phase: 'directeVeiligheid', part: 'A' }
const second = { meeting: 'm2' }
const veiligThuis = { kind: 'participant', id: 'vt' }

/** A case of two meetings in which things were changed, removed, taken back, brought back and followed up. */
export function busyCase(code: string): readonly Fact[] {
  const first = someCase(code).slice(0, -1)
  const rest = factsFrom(
    [
      said('e1', 'Er wordt elke nacht geschreeuwd', { certainty: 'fact', source: 'buren' }),
      { type: 'entryRemoved', meeting: 'm1', entry: 'e2' },
      said('e3', 'Teruggenomen zin'),
      { type: 'takenBack', meeting: 'm1', takes: 'a102', ...at('beeld.zorgen') },
      said('e4', 'Weer teruggebrachte zin', { question: 'beeld.gevaar' }),
      { type: 'takenBack', meeting: 'm1', takes: 'a104', ...at('beeld.gevaar') },
      { type: 'broughtBack', meeting: 'm1', brings: 'a104', ...at('beeld.gevaar') },
      said('e5', '<script>alert(1)</script> & <b>vet</b>', { question: 'beeld.krachten' }),
      { type: 'commonChosen', meeting: 'm1', common: common() },
      { type: 'ranked', meeting: 'm1', ranking: { ...ranking(), order: ['e4', 'e1'] } },
      {
        type: 'parkedPut',
        meeting: 'm1',
        parked: { id: 'p1', part: 'A', text: 'De hond', outcome: 'nextTime' },
      },
      { type: 'cooperationPut', meeting: 'm1', cooperation: cooperation() },
      agreed('af1', 'Regelt de AWARE-knop en legt die uit', { readyWhen: 'moeder heeft geoefend' }),
      { type: 'meetingClosed', meeting: 'm1' },
      { type: 'meetingPlanned', ...second, plan: { ...planOf(first), start: '2026-12-17T09:30' } },
      { type: 'meetingStarted', ...second, part: 'A' },
      {
        type: 'agreementFollowed',
        ...second,
        followUp: { agreement: 'af1', status: 'partly', note: 'knop is er' },
      },
      { type: 'bottomLineChecked', ...second, check: { bottomLine: 'b1', kept: true } },
      {
        type: 'scoreGiven',
        ...second,
        score: { id: 's2', ...AT, who: veiligThuis, value: { kind: 'passed' } },
      },
      {
        type: 'closingPlanPut',
        ...second,
        closingPlan: { part: 'A', signal: 'Ruzie', first: 'Bel oma', contact: 'Oma' },
      },
      { type: 'meetingClosed', ...second },
      { type: 'relationPut', relation: { kind: 'parent', from: 'm', to: 'k1' } },
      { type: 'personPut', person: { id: 'v', label: 'vader' } },
      { type: 'keptApartPut', keptApart: { one: 'm', other: 'v', ground: 'belaging' } },
      { type: 'codeChanged', code: `${code}-b` },
      { type: 'caseClosed', ground: 'Het is een half jaar veilig' },
    ],
    'g',
    100,
  )
  return [...first, ...rest]
}

function at(question: string) {
  return { phase: 'directeVeiligheid', step: 'beeldvorming', question }
}

function common() {
  const differs = [{ who: { kind: 'person', id: 'm' }, reason: 'ziet het minder somber' }]
  return { ...AT, question: 'beeld.gevaar', entry: 'e4', differs }
}

function ranking() {
  return { ...AT, question: 'beeld.patronen.eerst', differs: [] }
}

function cooperation() {
  return {
    part: 'A',
    next: '2026-12-17T09:30',
    informing: 'Elke vrijdag een mail',
    contact: veiligThuis,
  }
}

function planOf(facts: readonly Fact[]) {
  const planned = facts.find((fact) => fact.type === 'meetingPlanned')
  if (planned === undefined) throw new Error('no meeting was planned')
  return planned.plan
}
