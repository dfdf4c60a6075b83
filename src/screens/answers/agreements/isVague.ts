/** Words of which nobody can see afterwards whether they were done; split verbs too ("houdt … in de gaten"). */
const VAGUE: readonly RegExp[] = [
  /\b(op te pakken|oppakk?en|oppakt|opgepakt)\b|\bpak(t|ken)?\b[^.;]*\bop\b/i,
  /\bin de gaten\b/i,
  /\bcontact\b[^.;]*\bop(nemen|neemt|genomen|gaat nemen)?\b|\b(neemt|nemen|neem|opnemen) contact\b/i,
  /\b(afstemmen|afstemt|afgestemd|af te stemmen)\b|\bstem(t|men)?\b[^.;]*\baf\b/i,
  /\b(keep an eye on|pick up|get in touch|coordinate)\b/i,
]

/** Whether an agreement is said so that nobody can see it happen. Source: field notes, card 4. */
export function isVague(what: string): boolean {
  return VAGUE.some((words) => words.test(what))
}
