import type { Agreement, BottomLine, Entry } from '#conference'

/** Whether an agreement is one between professionals: the family need not hear it, and reads it only where they were told. */
export function isBetweenProfessionals(said: Agreement | BottomLine | Entry): boolean {
  const kind = 'withWhom' in said ? said.kind : undefined
  return kind === 'informationProfessionals' || kind === 'actionProfessionals'
}
