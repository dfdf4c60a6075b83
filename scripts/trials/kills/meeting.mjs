/** The case in which the chair types all through. */
export const CODE = 'OEF-KILL'

/** A meeting of two, as a chair begins many. */
export const focusMeeting = {
  kind: 'focusoverleg',
  approach: 'regulier',
  start: '2026-12-03T09:30',
  minutes: 90,
  phase: 'directeVeiligheid',
  participants: [
    {
      id: 'pr',
      organisation: 'Zorg- en Veiligheidshuis',
      role: 'voorzitter',
      type: 'procesregisseur',
    },
    { id: 'vt', organisation: 'Veilig Thuis', role: 'medewerker', type: 'professional' },
  ],
  parts: [{ id: 'A', present: ['pr', 'vt'] }],
}
