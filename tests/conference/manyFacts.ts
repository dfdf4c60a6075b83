import type { Fact, FactBody, ReadFact } from '#conference'
import { makeLogReader } from '#conference'
import { leidraad, placesOf } from '#guide'
import { people } from '../driver/people'
import { planOf } from '../driver/planOf'

/** A log of about that many facts: meetings of two hundred facts each, as a long case would have them. */
export function manyFacts(count: number): readonly Fact[] {
  const bodies: FactBody[] = [{ type: 'caseOpened', code: 'OEF-01', practice: true }]
  for (let meeting = 0; bodies.length < count; meeting += 1) bodies.push(...aMeeting(`m${meeting}`))
  const read = makeLogReader()
  return bodies.slice(0, count).map((body, index) => asFact(read, body, index))
}

const places = placesOf(leidraad, 'directeVeiligheid', false)

function aMeeting(meeting: string): readonly FactBody[] {
  const said = (index: number): FactBody[] => {
    const place = places[index % places.length]!
    const question = place.question ?? 'beeld.zorgen'
    const id = `${meeting}-${index}`
    const at = { phase: place.phase, part: 'A' } as const
    const text = `Wat er in overleg ${meeting} als nummer ${index} is gezegd.`
    return [
      { type: 'placeEntered', meeting, ...place },
      {
        type: 'entryPut',
        meeting,
        entry: { ...at, id, question, text, audience: 'everyone', about: ['m'], by: 'politie' },
      },
    ]
  }
  return [
    { type: 'meetingPlanned', meeting, plan: planOf() },
    { type: 'meetingStarted', meeting, part: 'A' },
    { type: 'roomChecked', meeting, part: 'A', present: [people.politie.id] },
    ...Array.from({ length: 98 }, (_, index) => said(index)).flat(),
    { type: 'meetingClosed', meeting },
  ]
}

function asFact(read: ReadFact, body: FactBody, index: number): Fact {
  const at = new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString()
  const fact = read({ ...body, id: `f${index}`, at, action: `a${index}`, v: 1 })
  if (!fact.ok) throw new Error(fact.refusal.path)
  return fact.value
}
