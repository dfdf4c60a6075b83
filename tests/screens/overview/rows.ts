import type { AgreementInShort, CaseSummary } from '#conference'
import type { CaseRow } from '#screens/overview'

/** A case in the list, whose id is its code; what the test does not say is empty. */
export function row(code: string, changes: Partial<CaseSummary> = {}): CaseRow {
  const { agreements = [] } = changes
  const summary: CaseSummary = {
    code,
    practice: false,
    phase: 'directeVeiligheid',
    nextMeeting: null,
    running: null,
    meetings: 1,
    openAgreements: agreements.length,
    overdueFrom: null,
    closed: false,
    retention: { since: '2026-11-01T08:00:00.000Z', chosen: null },
    agreements,
    persons: [],
    organisations: [],
    ...changes,
  }
  return { id: code, summary }
}

/** An open agreement of an organisation. */
export function open(
  what: string,
  owner: string,
  by: string | null = null,
  more: Partial<AgreementInShort> = {},
): AgreementInShort {
  return { id: what, what, owner, organisation: owner || null, by, moment: null, ...more }
}

/** As many cases as a large organisation gathers in years. */
export function manyCases(count: number): readonly CaseRow[] {
  const organisations = ['Politie', 'Veilig Thuis', 'Gemeente', 'Ggz-instelling', 'Reclassering']
  return Array.from({ length: count }, (_, index) =>
    row(`ZV-${String(index).padStart(4, '0')}`, {
      persons: ['moeder', 'vader', `dochter (${index % 18})`, `zoon (${index % 17})`],
      organisations,
      agreements: organisations.concat('moeder', 'oma', 'vader').map((owner, nth) =>
        open(
          `Regelt voor het gezin wat op plek ${nth} van lijst ${index} staat`,
          owner,
          '2026-12-07',
          {
            id: `${index}-${nth}`,
          },
        ),
      ),
    }),
  )
}
