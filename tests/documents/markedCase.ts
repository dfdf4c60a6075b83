import fc from '../random'
import type { FactBody, Field, Participant } from '#conference'
import { filled } from '../conference/field/filled'

/** Somebody invited: on which side of the table, to which parts, and to which they came. */
interface Guest {
  readonly family: boolean
  readonly invited: readonly string[]
  readonly came: readonly string[]
}

/** Something said that has a part: where, and to which parts the chair released it. */
interface Said {
  readonly part: string
  readonly released: readonly string[]
}

export interface Recipe {
  readonly parts: readonly string[]
  readonly guests: readonly Guest[]
  readonly agreement: Said & { readonly hasWhy: boolean }
  readonly bottomLine: Said
  readonly cooperationPart: string
  readonly closingPart: string
  readonly worry: Said & { readonly audience: 'everyone' | 'professionals' | 'chair' }
  /** Whether the page is that of a later meeting, so that all of it comes from an earlier one. */
  readonly isEarlier: boolean
}

/** A case of which every text is a mark of its own, with what may be told of it. */
export interface MarkedCase {
  readonly facts: readonly FactBody[]
  readonly meeting: string
  /** Marks that must stand on the page. */
  readonly told: readonly string[]
  /** Marks that must not. */
  readonly kept: readonly string[]
}

const all = ['A', 'B', 'C']

export const recipes: fc.Arbitrary<Recipe> = fc.integer({ min: 1, max: 3 }).chain((count) => {
  const parts = all.slice(0, count)
  const part = fc.constantFrom(...parts)
  const some = fc.subarray(parts)
  const said = { part, released: some }
  return fc.record({
    parts: fc.constant(parts),
    guests: fc.array(fc.record({ family: fc.boolean(), invited: some, came: some }), {
      minLength: 1,
      maxLength: 5,
    }),
    agreement: fc.record({ ...said, hasWhy: fc.boolean() }),
    bottomLine: fc.record(said),
    cooperationPart: part,
    closingPart: part,
    worry: fc.record({
      ...said,
      audience: fc.constantFrom('everyone' as const, 'professionals' as const, 'chair' as const),
    }),
    isEarlier: fc.boolean(),
  })
})

/**
 * Whether professionals may read it everywhere: everybody of the family, for each part that they were invited to or came
 * to, either heard it (was in the part in which it was said) or it was released to that part. Whoever was expected in a
 * part to which it was released, or sat in it then, knows it.
 */
export function everybodyMayRead({ guests, parts }: Recipe, { part, released }: Said): boolean {
  const running = parts.at(-1)
  return guests
    .filter(({ family }) => family)
    .every(({ invited, came }) => {
      const isTold = released.some(
        (to) => invited.includes(to) || (to === running && came.includes(to)),
      )
      return [...new Set([...invited, ...came])].every(
        (theirs) => theirs === part || released.includes(theirs) || came.includes(part) || isTold,
      )
    })
}

/** The case that a recipe describes. */
export function markedCase(recipe: Recipe): MarkedCase {
  let made = 0
  const marks = { told: [] as string[], kept: [] as string[] }
  const mark = (list: 'told' | 'kept') => {
    const text = `Mark${String((made += 1)).padStart(3, '0')}x`
    marks[list].push(text)
    return text
  }
  const never = () => mark('kept')
  const only = (may: boolean) => mark(may ? 'told' : 'kept')

  const agreementTold = everybodyMayRead(recipe, recipe.agreement)
  const bottomLineTold = everybodyMayRead(recipe, recipe.bottomLine)
  const here = (part: string) =>
    !recipe.isEarlier && everybodyMayRead(recipe, { part, released: [] })
  const cooperationTold = here(recipe.cooperationPart)
  // Who leads stays known at the next meeting, until somebody else is named.
  const leadTold = everybodyMayRead(recipe, { part: recipe.cooperationPart, released: [] })
  const closingTold = here(recipe.closingPart)
  const worryTold =
    agreementTold &&
    !recipe.agreement.hasWhy &&
    recipe.worry.audience === 'everyone' &&
    everybodyMayRead(recipe, recipe.worry)

  const participants = recipe.guests.map(({ family }, at): Participant => ({
    id: `g${at}`,
    organisation: family ? '' : `Organisatie ${at}`,
    role: `rol ${at}`,
    type: family ? 'client' : 'professional',
  }))
  const other = (may: boolean) => ({ kind: 'other', name: only(may) }) as const
  /** What is typed in a field: told where its row says that it stands on a paper of professionals. */
  const onPaper =
    (may: boolean) =>
    ({ paper, list }: Field) =>
      only(may && (paper !== undefined || list !== undefined))
  const meeting = 'o1'
  const phase = 'herstelgerichteZorg' as const
  const question = 'oordeel.nodig'
  const first = { phase, question, part: recipe.parts[0] ?? 'A' }
  const within: readonly FactBody[] = [
    {
      type: 'entryPut',
      meeting,
      entry: filled(
        'entry',
        {
          id: 'w',
          phase,
          question,
          part: recipe.worry.part,
          audience: recipe.worry.audience,
          about: [],
          text: only(worryTold),
        },
        never,
      ),
    },
    ...(['everyone', 'professionals', 'chair'] as const).map((audience, at): FactBody => ({
      type: 'entryPut',
      meeting,
      entry: { ...first, id: `e${at}`, audience, about: [], text: never() },
    })),
    { type: 'notePut', meeting, note: { id: 'n', text: never() } },
    {
      type: 'safetyNoted',
      meeting,
      safety: {
        ...{ id: 'sn', phase, part: first.part, audience: 'everyone', about: ['m'] },
        ...{ seenBy: never(), saidBy: { kind: 'other', name: never() } },
      },
    },
    { type: 'parkedPut', meeting, parked: { id: 'p', part: first.part, text: never() } },
    {
      type: 'scoreGiven',
      meeting,
      score: {
        id: 's',
        phase,
        part: first.part,
        who: { kind: 'person', id: 'm' },
        value: { kind: 'notSpoken', because: never() },
        ground: never(),
      },
    },
    {
      type: 'gateAnswered',
      meeting,
      gate: {
        ...first,
        answer: 'ja',
        ground: never(),
        differs: [{ who: { kind: 'other', name: never() }, reason: never() }],
      },
      leads: null,
    },
    { type: 'gatePassedOver', meeting, phase, question, ground: never() },
    {
      type: 'commonChosen',
      meeting,
      common: { ...first, text: never(), differs: [] },
    },
    {
      type: 'ideaWeighed',
      meeting,
      entry: 'w',
      weighing: { bearableNote: never(), expert: never(), ground: never() },
    },
    { type: 'acuteEnded', meeting, note: never() },
    {
      type: 'agreementPut',
      meeting,
      agreement: filled(
        'agreement',
        {
          id: 'a',
          phase,
          part: recipe.agreement.part,
          who: other(agreementTold),
          withWhom: [other(agreementTold)],
          what: only(agreementTold),
          by: undefined,
          moment: only(agreementTold),
          for: ['m'],
          why: recipe.agreement.hasWhy ? only(agreementTold) : undefined,
          serves: { kind: 'entry', id: 'w' },
          informed: { yes: false, note: never() },
        },
        onPaper(agreementTold),
      ),
    },
    {
      type: 'bottomLinePut',
      meeting,
      bottomLine: filled(
        'bottomLine',
        {
          id: 'b',
          phase,
          part: recipe.bottomLine.part,
          text: only(bottomLineTold),
          check: undefined,
          for: undefined,
          shared: { yes: false, note: never() },
        },
        onPaper(bottomLineTold),
      ),
    },
    {
      type: 'cooperationPut',
      meeting,
      cooperation: {
        part: recipe.cooperationPart,
        casusregisseur: other(leadTold),
        contact: other(leadTold),
        contactReach: only(leadTold),
        nextPlace: only(cooperationTold),
        nextWho: only(cooperationTold),
        timeline: only(cooperationTold),
        informing: only(cooperationTold),
        scaleUp: only(cooperationTold),
        scaleDown: only(cooperationTold),
        feedback: only(cooperationTold),
      },
    },
    {
      type: 'closingPlanPut',
      meeting,
      closingPlan: {
        part: recipe.closingPart,
        signal: only(closingTold),
        first: only(closingTold),
        contact: only(closingTold),
      },
    },
  ]
  const plan = (id: string, parts: readonly string[]): FactBody => ({
    type: 'meetingPlanned',
    meeting: id,
    plan: {
      kind: 'focusoverleg',
      approach: 'regulier',
      start: id === 'o1' ? '2026-12-03T09:30' : '2026-12-17T09:30',
      minutes: 90,
      phase,
      participants,
      parts: parts.map((part) => ({ id: part, present: guestsIn(recipe, part, 'invited') })),
      togetherGround: never(),
    },
  })
  const followed: readonly FactBody[] = [
    plan('o2', ['A']),
    { type: 'meetingStarted', meeting: 'o2', part: 'A' },
    {
      type: 'agreementFollowed',
      meeting: 'o2',
      followUp: { agreement: 'a', status: 'partly', note: never() },
    },
    {
      type: 'bottomLineChecked',
      meeting: 'o2',
      check: { bottomLine: 'b', kept: false, note: never() },
    },
  ]
  return {
    meeting: recipe.isEarlier ? 'o2' : 'o1',
    facts: [
      { type: 'caseOpened', code: 'OEF-01', practice: false },
      { type: 'personPut', person: { id: 'm', label: 'moeder', lives: never() } },
      { type: 'personPut', person: { id: 'v', label: 'vader' } },
      { type: 'keptApartPut', keptApart: { one: 'm', other: 'v', ground: never() } },
      plan('o1', recipe.parts),
      { type: 'meetingStarted', meeting, part: first.part },
      // The log says in which part something was said by when it was said.
      ...recipe.parts.flatMap((part): readonly FactBody[] => [
        { type: 'roomChecked', meeting, part, present: guestsIn(recipe, part, 'came') },
        ...within.filter((body) => partOf(body, first.part) === part),
      ]),
      ...releases('a', recipe.agreement),
      ...releases('b', recipe.bottomLine),
      ...releases('w', recipe.worry),
      { type: 'meetingClosed', meeting },
      ...(recipe.isEarlier ? followed : []),
      { type: 'retentionSet', until: '2027-12-03', ground: never() },
      { type: 'caseClosed', ground: never() },
    ],
    ...marks,
  }
}

function releases(item: string, { released }: Said): readonly FactBody[] {
  return released.map((to) => ({ type: 'released', meeting: 'o1', item, to }))
}

function guestsIn({ guests }: Recipe, part: string, how: 'invited' | 'came'): string[] {
  return guests.flatMap((guest, at) => (guest[how].includes(part) ? [`g${at}`] : []))
}

/** The part that a fact names within what it puts; else the first. */
function partOf(body: FactBody, first: string): string {
  const named = Object.values(body).flatMap((put: unknown) =>
    typeof put === 'object' && put !== null && 'part' in put ? [String(put.part)] : [],
  )
  return named[0] ?? first
}
