import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { plan, sitDown } from './chair'

vi.mock('../../../src/screens/answers/AnswerFor', () => import('./plainAnswer'))

type Chair = Awaited<ReturnType<typeof sitDown>>

const withMother = {
  participants: plan.participants,
  parts: [{ id: 'A', present: ['pr', 'vt', 'cm'] }],
}
const professionals = { parts: [{ id: 'A', present: ['pr', 'vt', 'pol', 'om'] }] }

async function begun(changes: Parameters<typeof sitDown>[0] = {}): Promise<Chair> {
  const chair = await sitDown(changes)
  await chair.begins()
  await chair.leavesTheField()
  return chair
}

const isMeetingOn = (chair: Chair) => chair.meeting().status === 'running'
const seatOf = (chair: Chair, person: string) =>
  chair.meeting().plan.participants.find((each) => each.person === person)

describe('before the meeting begins', () => {
  it('nothing is asked where somebody of the family is ticked', async () => {
    const chair = await sitDown(withMother)
    expect(document.querySelector('[data-field="family-here"]')).toBeNull()
    await chair.user.click(chair.action('start'))
    expect(isMeetingOn(chair)).toBe(true)
  })

  it('the chair is asked whether family is there, and answers with one key', async () => {
    const chair = await sitDown(professionals)
    await chair.user.click(chair.action('start'))
    expect(isMeetingOn(chair)).toBe(false)
    expect(chair.one('[data-field="family-here"] [data-value="no"]')).toHaveFocus()
    expect(screen.getByText(/Kies eerst: nee of ja/)).toBeVisible()
    await chair.presses('{Enter}')
    expect(isMeetingOn(chair)).toBe(true)
  })

  it('a second press begins, and the second half of a double click does not', async () => {
    const twice = await sitDown(professionals)
    await twice.user.dblClick(twice.action('start'))
    expect(isMeetingOn(twice)).toBe(false)
    twice.action('start').focus()
    await twice.presses('{Enter}')
    expect(isMeetingOn(twice)).toBe(true)
  })

  it('an answer that was given before begins nothing by itself', async () => {
    const chair = await sitDown(professionals)
    await chair.user.click(chair.one('[data-field="family-here"] [data-value="no"]'))
    expect(isMeetingOn(chair)).toBe(false)
    await chair.user.click(chair.action('start'))
    expect(isMeetingOn(chair)).toBe(true)
  })

  it('whoever of the family is there is put at the table at once', async () => {
    const chair = await sitDown(professionals)
    await chair.user.click(chair.one('[data-field="family-here"] [data-value="yes"]'))
    await chair.user.click(chair.action('start'))
    expect(isMeetingOn(chair)).toBe(false)
    expect(screen.getByText('Vink aan wie van het gezin er is.')).toBeVisible()
    await chair.user.click(chair.one('[data-field="family-persons"] [data-value="v"]'))
    expect(seatOf(chair, 'v')).toMatchObject({ type: 'client' })
    expect(screen.getByText('Het OM en het gezin zitten samen')).toBeVisible()
    await chair.user.click(chair.action('start'))
    expect(isMeetingOn(chair)).toBe(true)
    expect(chair.meeting().present).toContain(seatOf(chair, 'v')?.id)
  })
})

describe('somebody who was not invited', () => {
  it('comes in in two keys and their name, known by what they are called', async () => {
    const chair = await begun(professionals)
    await chair.presses('a+')
    expect(chair.one('[data-form="arrival"] [data-field="organisation"]')).toHaveFocus()
    await chair.presses('vader{Enter}')
    expect(seatOf(chair, 'v')).toMatchObject({ type: 'client', organisation: '' })
    expect(chair.meeting().present).toContain(seatOf(chair, 'v')?.id)
    chair.hears(/vader is er/)
    // The next one can be typed at once.
    expect(chair.one('[data-form="arrival"] [data-field="organisation"]')).toHaveFocus()
    await chair.presses('School{Enter}')
    expect(chair.meeting().plan.participants.at(-1)).toMatchObject({ organisation: 'School' })
  })

  it('or was invited and is not there: chosen from the list, no second seat is made', async () => {
    const chair = await begun(professionals)
    await chair.presses('a+moe{ArrowDown}{Enter}')
    expect(chair.meeting().plan.participants).toHaveLength(plan.participants.length)
    expect(chair.meeting().present).toContain('cm')
  })

  it('is named where they would sit with the public prosecutor', async () => {
    const chair = await begun(professionals)
    await chair.presses('a+moe{ArrowDown}{Enter}')
    expect(chair.one('[data-not-together="om"]')).toBeVisible()
  })

  it('is put right where the chair typed it wrong', async () => {
    const chair = await begun(professionals)
    await chair.presses('a')
    await chair.user.click(chair.one('[data-participant="vt"] [data-do="edit"]'))
    await chair.user.type(
      chair.one('[data-form="correction"] [data-field="role"]'),
      'maatschappelijk werk',
    )
    await chair.user.selectOptions(
      chair.one('[data-form="correction"] [data-field="type"]'),
      'materiedeskundige',
    )
    await chair.presses('{Escape}')
    await chair.presses('a')
    await chair.user.click(chair.one('[data-participant="vt"] [data-do="edit"]'))
    await chair.user.selectOptions(
      chair.one('[data-form="correction"] [data-field="type"]'),
      'casusregisseur',
    )
    await chair.user.click(chair.action('correct-participant'))
    expect(chair.meeting().plan.participants.find((each) => each.id === 'vt')).toMatchObject({
      type: 'casusregisseur',
      organisation: 'Veilig Thuis',
    })
    expect(chair.one('[data-participant="vt"] [data-do="edit"]')).toHaveFocus()
  })
})

describe('whoever is unticked', () => {
  it('left, and the screen covers itself and says why; two keys show it again', async () => {
    const chair = await begun(withMother)
    await chair.presses('a{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(screen.getByLabelText('moeder')).toHaveFocus()
    await chair.presses(' ')
    expect(chair.meeting()).toMatchObject({ present: ['pr', 'vt'], wall: { covered: true } })
    expect(screen.getByText('Er is iemand weggegaan: nu kan er meer te zien zijn')).toBeVisible()
    await chair.presses('{F9}')
    expect(chair.one('[data-do="confirm"]')).toHaveFocus()
    await chair.presses('{Enter}')
    expect(chair.meeting().wall.covered).toBe(false)
    expect(chair.meeting().stays.filter((each) => each.participant === 'cm')).toMatchObject([
      { counts: true },
    ])
  })

  it('or was never there: the tick counts for nothing', async () => {
    const chair = await begun(professionals)
    await chair.presses('a')
    await chair.user.click(screen.getByLabelText('moeder'))
    await chair.user.click(screen.getByLabelText('moeder'))
    await chair.user.click(chair.one('[data-do="mistake"]'))
    expect(screen.getByLabelText('moeder')).toHaveFocus()
    expect(chair.meeting().stays.filter((each) => each.participant === 'cm')).toMatchObject([
      { counts: false },
    ])
    expect(screen.queryByText(/ging weg om/)).toBeNull()
    chair.hears(/moeder is er niet geweest/)
  })

  it('may be said to have been a mistake at the look around the room too', async () => {
    const chair = await begun(withMother)
    await chair.presses('a')
    await chair.user.click(screen.getByLabelText('Politie'))
    await chair.user.click(screen.getByLabelText('moeder'))
    await chair.presses('{F9}')
    const check = within(screen.getByRole('dialog'))
    await chair.user.click(check.getByLabelText('Politie'))
    const mistake = check.getByRole('button', { name: 'Vergissing: Politie was er niet' })
    await chair.user.click(mistake)
    expect(mistake).toHaveAttribute('aria-pressed', 'true')
    await chair.user.click(chair.one('[data-do="confirm"]'))
    expect(chair.meeting().stays.filter((each) => each.participant === 'pol')).toMatchObject([
      { counts: false },
    ])
  })
})

describe('two who may not meet', () => {
  const keptApart = { one: 'm', other: 'v', ground: 'stalking' }

  it('one after the other: nothing is shown until who came has a part of their own', async () => {
    const chair = await begun(withMother)
    await chair.send({ type: 'keptApartPut', keptApart })
    await chair.presses('a')
    await chair.user.click(screen.getByLabelText('moeder'))
    await chair.presses('+vader{Enter}')
    const vader = seatOf(chair, 'v')?.id
    expect(chair.meeting().wall.covered).toBe(true)
    await chair.user.click(chair.one('[data-do="own-part"]'))
    expect(chair.meeting()).toMatchObject({ part: 'B', present: ['pr', 'vt', vader] })
    const check = within(screen.getByRole('dialog', { name: 'Wie is er in de kamer?' }))
    expect(check.getByLabelText('moeder')).not.toBeChecked()
    await chair.user.click(chair.one('[data-do="confirm"]'))
    expect(chair.meeting()).toMatchObject({ part: 'B', wall: { covered: false } })
  })

  it('together: who comes in waits at the door, or goes on in a part of their own', async () => {
    const chair = await begun(withMother)
    await chair.send({ type: 'keptApartPut', keptApart })
    await chair.presses('a+vader{Enter}')
    expect(seatOf(chair, 'v')).toBeUndefined()
    await chair.user.click(chair.one('[data-do="own-part"]'))
    expect(chair.meeting().part).toBe('B')
    expect(chair.meeting().present).toEqual(['pr', 'vt', seatOf(chair, 'v')?.id])
  })

  it('are refused at the look around the room, and the way out is there', async () => {
    const chair = await begun(withMother)
    await chair.send({ type: 'keptApartPut', keptApart })
    await chair.presses('a')
    await chair.user.click(screen.getByLabelText('moeder'))
    await chair.presses('+vader{Enter}')
    await chair.presses('{Escape}{F9}')
    await chair.user.click(chair.one('[data-do="confirm"]'))
    expect(chair.meeting().wall.covered).toBe(true)
    expect(screen.getByRole('alert')).toHaveTextContent(/niet samen aan tafel/)
    await chair.user.click(chair.one('[data-do="own-part"]'))
    expect(chair.meeting().part).toBe('B')
    await chair.user.click(chair.one('[data-do="confirm"]'))
    expect(chair.meeting().wall.covered).toBe(false)
  })
})

it('a meeting that is opened again asks who is in the room, in two keys', async () => {
  const chair = await begun(withMother)
  await chair.send({ type: 'closeMeeting', meeting: 'one' })
  await chair.send({ type: 'meetingReopened', meeting: 'one', ground: 'er was nog iets' })
  chair.reloads()
  expect(screen.getByText(/Het overleg gaat verder/)).toBeVisible()
  await chair.presses('{Escape}{F9}{Enter}')
  expect(chair.meeting().wall.covered).toBe(false)
})
