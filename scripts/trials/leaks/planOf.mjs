/** @typedef {import('./play.mjs').Play} Play */

const phases = ['directeVeiligheid', 'risicogestuurdeZorg', 'herstelgerichteZorg']

/**
 * A meeting to be held: as a rule split, without the family and with the public prosecutor in A, the other way round
 * in B.
 *
 * @param {Play} play @param {number} at which meeting of the trial, from 0
 */
export function planOf({ book, dice }, at) {
  const participants = [
    seat('pr', 'Zorg- en Veiligheidshuis', 'procesregisseur'),
    seat('vt', `Veilig Thuis ${book.mark('open')}`, 'professional'),
    seat('om', 'Openbaar Ministerie', 'professional'),
    { ...seat('m', '', 'client'), person: 'm' },
    ...(dice.oneIn(3) ? [seat('vp', 'Mee', 'vertrouwenspersoon')] : []),
  ]
  const all = participants.map(({ id }) => id)
  const withoutFamily = all.filter((id) => id !== 'm' && id !== 'vp')
  const withoutProsecutor = all.filter((id) => id !== 'om')
  const day = String(1 + (at % 28)).padStart(2, '0')
  const month = String(1 + (Math.floor(at / 28) % 12)).padStart(2, '0')
  return {
    kind: 'focusoverleg',
    approach: 'regulier',
    start: `2027-${month}-${day}T09:30`,
    minutes: 90,
    phase: dice.pick(phases) ?? 'directeVeiligheid',
    participants,
    parts: dice.oneIn(5)
      ? [{ id: 'A', present: all }]
      : [
          { id: 'A', present: withoutFamily },
          { id: 'B', present: withoutProsecutor },
        ],
  }
}

/** @param {string} id @param {string} organisation @param {string} type */
function seat(id, organisation, type) {
  return { id, organisation, role: '', type }
}
