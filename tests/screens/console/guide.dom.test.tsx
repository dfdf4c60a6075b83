import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { sitDown } from './chair'

vi.mock('../../../src/screens/answers/AnswerFor', () => import('./plainAnswer'))

describe('a meeting begins', () => {
  it('with a look at who is in the room', async () => {
    const chair = await sitDown()
    expect(screen.getByLabelText('Openbaar Ministerie')).toBeChecked()
    expect(screen.getByLabelText('moeder')).not.toBeChecked()
    await chair.user.click(screen.getByLabelText('Politie'))
    await chair.begins()
    expect(chair.meeting().present).toEqual(['pr', 'vt', 'om'])
    expect(chair.meeting().attendance).toEqual({ A: ['pr', 'vt', 'om'] })
    expect(chair.question()).toHaveTextContent('In welke fase is het gezin nu?')
  })

  it('but not with two at one table who are kept apart', async () => {
    const chair = await sitDown()
    await chair.send({
      type: 'keptApartPut',
      keptApart: { one: 'm', other: 'v', ground: 'stalking' },
    })
    await chair.send({
      type: 'meetingPlanned',
      meeting: 'one',
      plan: {
        ...chair.meeting().plan,
        participants: [
          ...chair.meeting().plan.participants,
          { id: 'cv', organisation: '', role: 'vader', type: 'client', person: 'v' },
        ],
      },
    })
    await chair.user.click(screen.getByLabelText('moeder'))
    await chair.user.click(screen.getByLabelText('vader'))
    expect(screen.getByText(/allebei aangevinkt/)).toBeVisible()
    await chair.begins()
    expect(chair.meeting().status).toBe('planned')
    expect(screen.getByText(/niet samen aan tafel gaan\. Verdeel/)).toBeVisible()
  })
})

describe('through the guide', () => {
  it('page down and page up walk, also while typing', async () => {
    const chair = await sitDown()
    await chair.begins()
    await chair.presses('{PageDown}')
    expect(chair.at()).toBe('vooraf.gezin')
    await chair.user.type(chair.one('[data-capture]'), 'oma woont dichtbij')
    await chair.presses('{PageDown}')
    expect(chair.at()).toBe('vooraf.medewerking')
    await chair.presses('{PageUp}{PageUp}')
    expect(chair.at()).toBe('vooraf.fase')
    expect(chair.action('back')).toHaveAttribute('aria-disabled', 'true')
  })

  it('who types goes on typing at the next question; who does not, keeps the keys', async () => {
    const chair = await sitDown()
    await chair.begins()
    await chair.user.click(chair.one('[data-capture]'))
    await chair.presses('{PageDown}')
    expect(chair.one('[data-capture="vooraf.gezin"]')).toHaveFocus()
    await chair.leavesTheField()
    expect(chair.question()).toHaveFocus()
    await chair.presses('{PageDown}')
    expect(chair.question()).toHaveFocus()
    chair.hears(/Wie werkt mee/)
  })

  it('any step and any of its questions may be gone to', async () => {
    const chair = await sitDown()
    await chair.begins()
    await chair.goesTo('besluitvorming')
    expect(chair.at()).toBe('besluit.brainstorm')
    await chair.user.click(chair.one('button[data-question="besluit.wieDoetWat"]'))
    expect(chair.at()).toBe('besluit.wieDoetWat')
    expect(chair.one('button[data-question="besluit.wieDoetWat"]')).toHaveAttribute('aria-current')
    await chair.goesTo('vooraf')
    expect(chair.at()).toBe('vooraf.fase')
  })

  it('the last place leads to the round-off', async () => {
    const chair = await sitDown()
    await chair.begins()
    await chair.goesTo('afsluiting')
    expect(chair.action('next')).toHaveTextContent('Afronden')
    await chair.presses('{PageDown}')
    expect(chair.onRoundOff).toHaveBeenCalledOnce()
    expect(chair.at()).toBe('afsluiting')
  })

  it('sub-questions stand under their question as prompts', async () => {
    const chair = await sitDown()
    await chair.begins()
    await chair.goesTo('beeldvorming')
    expect(screen.getByText('Waar maken we ons precies zorgen over?')).toBeVisible()
  })

  it('a question that was answered has a full dot', async () => {
    const chair = await sitDown()
    await chair.begins()
    await chair.goesTo('beeldvorming')
    const row = chair.one('button[data-question="beeld.zorgen"]')
    expect(row).toHaveTextContent('nog leeg')
    await chair.send({
      type: 'entryPut',
      meeting: 'one',
      entry: {
        id: 'z1',
        phase: 'directeVeiligheid',
        question: 'beeld.zorgen',
        part: 'A',
        text: 'Dochter slaapt slecht',
        audience: 'everyone',
        about: [],
      },
    })
    expect(await screen.findByText('beantwoord')).toBeInTheDocument()
  })
})
