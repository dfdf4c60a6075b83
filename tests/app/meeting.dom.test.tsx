import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { replay } from '#conference'
import {
  closeWindow,
  complaints,
  goTo,
  laptop,
  NOW,
  PASSPHRASE,
  walkIn,
  type Opened,
} from './window'
import { granted } from '../vault/laptop'

beforeEach(() => goTo('#/'))
afterEach(() => vi.restoreAllMocks())

/** A case with a mother and a father who are kept apart, at the page that prepares its first meeting. */
async function preparing(on = laptop(), changes: Parameters<typeof walkIn>[1] = {}) {
  const beraad = await walkIn(on, changes)
  await beraad.press('new-case')
  await beraad.type('code', 'OEF-1', 'case')
  await beraad.press('create-case')
  for (const label of ['moeder', 'vader']) {
    await beraad.type('label', label, 'person')
    await beraad.press('add-person')
  }
  await beraad.choose('one', 'moeder', 'kept-apart')
  await beraad.choose('other', 'vader', 'kept-apart')
  await beraad.type('ground', 'stalking', 'kept-apart')
  await beraad.press('add-kept-apart')
  await beraad.press('plan-meeting')
  await beraad.at('prepare')
  const invite = async (organisation: string, type = '', person = '') => {
    await beraad.type('organisation', organisation, 'participant')
    await beraad.user.keyboard('{Escape}')
    if (type !== '') await beraad.choose('type', type, 'participant')
    if (person !== '') await beraad.choose('person', person, 'participant')
    await beraad.press('add-participant')
  }
  return { ...beraad, invite }
}

async function stateOf({ parts }: Opened) {
  const [caseId] = granted(await parts.vault.cases.list())
  return replay(granted(await parts.vault.cases.read(caseId!)).facts).state
}

describe('preparing a meeting', () => {
  it('completes the usual partners and hints at what is missing, without blocking', async () => {
    const beraad = await preparing()
    const organisation = await beraad.field('organisation', 'participant')
    await beraad.user.type(organisation, 'veil')
    expect(
      screen.getAllByRole('option', { hidden: false }).map((each) => each.textContent),
    ).toContainEqual(expect.stringMatching(/^Veilig Thuis/))
    await beraad.user.keyboard('{ArrowDown}{Enter}')
    expect(organisation).toHaveValue('Veilig Thuis')
    await beraad.user.keyboard('{Enter}')
    expect(await screen.findByText('1 deelnemer')).toBeInTheDocument()
    await beraad.type('role', 'wijkagent', 'participant')
    await beraad.press('add-participant')
    expect(await screen.findByText(/nog zonder organisatie/)).toBeInTheDocument()
    await beraad.type('date', '2020-01-06')
    expect(screen.getByText(/Dit ligt in het verleden/)).toBeInTheDocument()
    await beraad.type('time', '9.30')
    await beraad.press('save-plan')
    await waitFor(async () => expect((await stateOf(beraad)).meetings).toHaveLength(1))
    const [meeting] = (await stateOf(beraad)).meetings
    expect(meeting!.plan).toMatchObject({ start: '2020-01-06T09:30', minutes: 90 })
    expect(meeting!.plan.parts).toEqual([
      { id: 'A', present: meeting!.plan.participants.map((each) => each.id) },
    ])
  })

  it('says in a sentence what is not filled in yet', async () => {
    const beraad = await preparing()
    await beraad.press('save-plan')
    await waitFor(() => expect(complaints()).toContain('Er staat nog niemand op de lijst'))
    await beraad.type('minutes', '2')
    await beraad.press('save-plan')
    await waitFor(() => expect(complaints()).toContain('van 5 tot 600'))
    expect((await stateOf(beraad)).meetings).toHaveLength(0)
  })

  it('does not put who are kept apart at one table without a written reason', async () => {
    const beraad = await preparing()
    await beraad.invite('Veilig Thuis')
    await beraad.invite('Openbaar Ministerie')
    await beraad.invite('', 'client', 'moeder')
    await beraad.user.click(await beraad.field('split'))
    const seats = (part: string) =>
      [...beraad.container.querySelectorAll<HTMLInputElement>(`input[data-part="${part}"]`)].map(
        (each) => each.checked,
      )
    // The prosecutor in A only, the client in B only, others in both.
    expect(seats('A')).toEqual([true, true, false])
    expect(seats('B')).toEqual([true, false, true])

    await beraad.invite('', 'client', 'vader')
    expect(screen.getByText(/allebei in deel B/)).toBeInTheDocument()
    await beraad.press('begin')
    await waitFor(() => expect(complaints()).toContain('niet samen aan tafel'))
    expect((await stateOf(beraad)).meetings).toHaveLength(0)
    await beraad.type('together-ground', 'Ze kiezen er allebei voor, met een begeleider.')
    await beraad.press('begin')
    await beraad.find('[data-action="start"]')
    const [meeting] = (await stateOf(beraad)).meetings
    expect(meeting!.plan.togetherGround).toContain('begeleider')
  })

  it('gives each step minutes that fit the slot, and tells when they no longer do', async () => {
    const beraad = await preparing()
    await beraad.invite('Veilig Thuis')
    const beeld = await beraad.find('[data-step-minutes="beeldvorming"]')
    expect(beeld).toHaveValue('25')
    await beraad.user.clear(beeld)
    await beraad.user.type(beeld, '40')
    expect(screen.getByText(/15 meer dan de 90/)).toBeInTheDocument()
    await beraad.press('save-plan')
    await waitFor(async () =>
      expect((await stateOf(beraad)).meetings[0]?.plan.stepMinutes).toEqual({ beeldvorming: 40 }),
    )
  })

  it('shares the minutes between the parts, and between the questions of a step', async () => {
    const beraad = await preparing()
    await beraad.invite('Veilig Thuis')
    expect(beraad.container.querySelector('[data-part-minutes]')).toBeNull()
    await beraad.user.click(await beraad.field('split'))
    const partA = await beraad.find('[data-part-minutes="A"]')
    expect(partA).toHaveValue('45')
    await beraad.user.clear(partA)
    await beraad.user.type(partA, '30')
    expect(await beraad.find('[data-part-minutes="B"]')).toHaveValue('60')
    const schaal = await beraad.find('[data-question-minutes="schaal"]')
    await beraad.user.clear(schaal)
    await beraad.user.type(schaal, '6')
    await beraad.press('save-plan')
    await waitFor(async () =>
      expect((await stateOf(beraad)).meetings[0]?.plan).toMatchObject({
        parts: [{ id: 'A', minutes: 30 }, { id: 'B' }],
        questionMinutes: { 'directeVeiligheid.schaal': 6 },
      }),
    )
  })

  it('keeps what was filled in through a crash, sealed, until it is saved', async () => {
    const on = laptop()
    const beraad = await preparing(on)
    await beraad.invite('Jeugdbescherming')
    await beraad.type('minutes', '45')
    const address = globalThis.location.hash
    // As long as a chair needs to look up: then it is on disk.
    await new Promise((resolve) => setTimeout(resolve, 600))
    await closeWindow(beraad)
    goTo(address)
    const again = await walkIn(on)
    await waitFor(async () => expect(await again.field('minutes')).toHaveValue('45'))
    expect(screen.getByText('Jeugdbescherming')).toBeInTheDocument()
    expect(again.container.querySelector('[data-planned="false"]')).not.toBeNull()
  })
})

describe('rounding off', () => {
  /** A meeting that began, with one agreement of part A that the family does not know. */
  async function roundingOff(changes: Parameters<typeof walkIn>[1] = {}) {
    const beraad = await preparing(laptop(), changes)
    await beraad.invite('Veilig Thuis')
    await beraad.invite('Openbaar Ministerie')
    await beraad.invite('', 'client', 'moeder')
    await beraad.user.click(await beraad.field('split'))
    await beraad.press('begin')
    await beraad.press('start')
    await beraad.user.click(await beraad.find('[data-field="family-here"] [data-value="no"]'))
    await beraad.find('[data-action="next"]')
    const address = globalThis.location.hash
    const [, caseId = '', meeting = ''] = /zaak\/([^/]+)\/overleg\/([^/]+)/.exec(address) ?? []
    return { ...beraad, caseId, meeting, address }
  }

  it('keeps cover and acute danger one key away, and leads to what has to be done', async () => {
    let passed = 0
    const now = () => new Date(Date.parse(NOW) + passed).toISOString()
    const beraad = await roundingOff({ clock: { now } })
    goTo(beraad.address.replace('voorzitten', 'afronden'))
    await beraad.at('roundoff')
    const wall = async () => (await stateOf(beraad)).meetings[0]
    await beraad.find('[data-action="cover"]')
    await beraad.user.keyboard('{F9}')
    await waitFor(async () => expect((await wall())?.wall.covered).toBe(true))
    // Pressed twice in a fright it stays covered; later it is uncovered.
    await beraad.user.keyboard('{F9}')
    expect((await wall())?.wall.covered).toBe(true)
    passed += 600
    await beraad.user.keyboard('{F9}')
    await waitFor(async () => expect((await wall())?.wall.covered).toBe(false))
    await beraad.user.keyboard('{F8}')
    await waitFor(() => expect(window.location.hash).toMatch(/voorzitten$/))
    expect(await wall()).toMatchObject({ acute: true })
    // What to do now stands there.
    expect((await screen.findAllByText(/112/))[0]).toBeVisible()
  })

  it('hears at the console that letters are no keys', async () => {
    const beraad = await preparing()
    await beraad.parts.vault.settings.put({ partners: null, minutes: 90, letterKeys: false })
    await beraad.invite('Veilig Thuis')
    await beraad.press('begin')
    await beraad.press('start')
    await beraad.user.click(await beraad.find('[data-field="family-here"] [data-value="no"]'))
    const park = await beraad.find('[data-action="park"]')
    await waitFor(() => expect(park).toHaveAttribute('aria-keyshortcuts', 'Alt+P'))
  })

  it('says what undo took back, there too', async () => {
    const beraad = await roundingOff()
    await beraad.user.keyboard('{Alt>}p{/Alt}')
    await beraad.user.type(await beraad.field('park'), 'de school{Enter}')
    await waitFor(async () => {
      expect((await stateOf(beraad)).meetings[0]?.parked).toHaveLength(1)
    })
    await beraad.user.keyboard('{Alt>}u{/Alt}')
    await beraad.at('roundoff')
    await waitFor(async () => {
      expect((await stateOf(beraad)).meetings[0]?.place?.step).toBe('afsluiting')
    })
    await beraad.user.keyboard('{Control>}z{/Control}')
    expect(await beraad.find('[data-undone]')).toHaveTextContent(
      'Ongedaan gemaakt: geparkeerd “de school”',
    )
  })

  it('leads back to the question that was on the table, and the wall with it', async () => {
    const beraad = await roundingOff()
    await beraad.user.keyboard('{PageDown}{PageDown}')
    const onTable = async () => (await stateOf(beraad)).meetings[0]?.place
    await waitFor(async () => expect((await onTable())?.question).toBe('vooraf.medewerking'))
    await beraad.user.keyboard('{Alt>}u{/Alt}')
    await beraad.at('roundoff')
    await waitFor(async () => expect((await onTable())?.step).toBe('afsluiting'))
    await beraad.press('back')
    await waitFor(async () => expect((await onTable())?.question).toBe('vooraf.medewerking'))
    expect((await stateOf(beraad)).meetings[0]?.wall.place?.question).toBe('vooraf.medewerking')
  })

  it('shows what was passed over, one press away from its question', async () => {
    const beraad = await roundingOff()
    goTo(beraad.address.replace('voorzitten', 'afronden'))
    await beraad.at('roundoff')
    await waitFor(async () => {
      const { meetings } = await stateOf(beraad)
      expect(meetings[0]!.place).toMatchObject({ step: 'afsluiting' })
    })
    expect(
      beraad.container.querySelector('[data-warning="family-member-not-heard"]'),
    ).not.toBeNull()
    await beraad.user.click(await beraad.find('[data-open="vooraf.leefgebieden"]'))
    await waitFor(() => expect(globalThis.location.hash).toMatch(/voorzitten$/))
    const { meetings } = await stateOf(beraad)
    expect(meetings[0]!.place).toMatchObject({ question: 'vooraf.leefgebieden' })
  })

  it('closes, and what is shared holds nothing that was not released', async () => {
    const beraad = await roundingOff()
    goTo(beraad.address.replace('voorzitten', 'afronden'))
    await beraad.press('close')
    await beraad.at('share')
    expect(screen.getByText('Er staan geen afspraken op de lijst.')).toBeInTheDocument()
    let saved: Blob | undefined
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => {
          saved = blob
          return 'blob:x'
        },
        revokeObjectURL: () => {},
      }),
    )
    await beraad.press('export-state')
    await beraad.type('proof-passphrase', PASSPHRASE)
    await beraad.press('prove')
    await waitFor(() => expect(saved).toBeDefined())
    expect(JSON.parse(await saved!.text())).toMatchObject({ case: { code: 'OEF-1' } })

    // Closed by mistake: with a reason it opens again.
    const details = beraad.container.querySelector('details')!
    details.open = true
    await beraad.press('reopen')
    await waitFor(() => expect(complaints()).toContain('waarom'))
    await beraad.type('ground', 'te vroeg afgesloten', 'reopen')
    await beraad.press('reopen')
    await beraad.find('[data-action="next"]')
    expect(within(document.body).queryByText('te vroeg afgesloten')).toBeNull()
  })
})
