import type { Entry } from '#conference'
import { whoKey } from '#conference'
import type { EntryFields } from './entryFields'
import { nothingChosen } from './entryFields'

/** What was chosen of an entry, so that it can be changed. */
export function fieldsFromEntry(entry: Entry): EntryFields {
  const { owner, source, when, organisation, since, goal, result, due, towards, ...plain } = entry
  return {
    ...nothingChosen,
    by: plain.by,
    about: plain.about,
    certainty: plain.certainty,
    audience: plain.audience,
    person: plain.person,
    slot: plain.slot,
    domain: plain.domain,
    value: plain.value,
    nature: plain.nature,
    reach: plain.reach,
    of: plain.of,
    owner: owner && whoKey(owner),
    source: source ?? '',
    when: when ?? '',
    organisation: organisation ?? '',
    since: since ?? '',
    goal: goal ?? '',
    result: result ?? '',
    due: due ?? '',
    towards: towards ?? '',
  }
}
