import type { Participant, Plan } from '#conference'
import type { Notes } from './book'

/** "Whoever is named like a family member is one": by the label, with or without what stands in brackets. */
export function recognised(plan: Plan, persons: ReadonlyMap<string, string>): Plan {
  return {
    ...plan,
    participants: plan.participants.map((each) => {
      if (each.person !== undefined) return each
      const named = namedBy(each.organisation.trim() || each.role, persons)
      if (named.length === 0) return each
      const [person] = named
      return {
        ...each,
        type: isFamily(each) ? each.type : ('client' as const),
        // Where two are called so it is one of the family, and not known which.
        ...(named.length === 1 && person !== undefined && { person }),
      }
    }),
  }
}

function namedBy(words: string, persons: ReadonlyMap<string, string>): readonly string[] {
  const all = [...persons]
  const same = all.filter(([, label]) => simple(label) === simple(words))
  if (bare(words) === '') return []
  const found = same.length > 0 ? same : all.filter(([, label]) => bare(label) === bare(words))
  return found.map(([id]) => id)
}

const simple = (words: string) => words.trim().toLowerCase().split(/\s+/).join(' ')
const bare = (words: string) => simple(words.replace(/\(.*?\)/g, ' '))

/** Clients and whom they trust. */
export function isFamily({ type }: Pick<Participant, 'type'>): boolean {
  return type === 'client' || type === 'vertrouwenspersoon'
}

/** Those of the family who read what hangs there now. */
export function readersIn({ plan, present }: Notes): readonly Participant[] {
  return plan.participants.filter((each) => present.includes(each.id) && isFamily(each))
}

/** Which person somebody at that table is. */
export function personAt({ plan }: Notes, participant: string): string | undefined {
  return plan.participants.find((each) => each.id === participant)?.person
}
