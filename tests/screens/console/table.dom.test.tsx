import { screen, within } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { textsFor } from '#i18n'
import { acuteLines } from '#screens/defaults'
import { sitDown } from './chair'

vi.mock('../../../src/screens/answers/AnswerFor', () => import('./plainAnswer'))

const begun = async () => {
  const chair = await sitDown()
  await chair.begins()
  await chair.leavesTheField()
  return chair
}

describe('at the table', () => {
  it('a subject is parked in one line, and focus goes back', async () => {
    const chair = await begun()
    await chair.presses('p')
    await chair.presses('Wie betaalt de opvang?{Enter}')
    expect(chair.meeting().parked).toMatchObject([{ text: 'Wie betaalt de opvang?', part: 'A' }])
    expect(document.querySelector('[data-field="park"]')).toBeNull()
    expect(chair.action('parked')).toHaveTextContent('Geparkeerd · 1')
    expect(chair.question()).toHaveFocus()
  })

  it('nothing is not parked, and why is said', async () => {
    const chair = await begun()
    await chair.presses('p{Enter}')
    expect(chair.one('[data-field="park"]')).toHaveFocus()
    expect(await screen.findByText(/Er staat nog geen tekst/)).toBeVisible()
  })

  it('a half-typed line to park comes back', async () => {
    const chair = await begun()
    await chair.presses('pDe hond')
    await chair.presses('{Escape}p')
    expect(await screen.findByDisplayValue('De hond')).toHaveFocus()
  })

  it('a round passes nobody over', async () => {
    const chair = await begun()
    await chair.presses('{Alt>}r{/Alt}')
    const panel = within(screen.getByRole('region', { name: 'Rondje' }))
    expect(panel.getAllByRole('checkbox').length).toBe(4)
    await chair.user.click(panel.getByLabelText('Politie'))
    expect(panel.getByText('3 mensen nog niet gehoord.')).toBeVisible()
    await chair.presses('{Escape}')
    expect(chair.action('round')).toHaveTextContent('Rondje · 1 van 4')
    await chair.presses('{Alt>}r{/Alt}')
    await chair.user.click(chair.one('[data-do="done"]'))
    expect(chair.meeting().round).toBeNull()
  })

  it('who comes in later and who leaves is noted', async () => {
    const chair = await begun()
    await chair.presses('a')
    await chair.user.click(screen.getByLabelText('Openbaar Ministerie'))
    await chair.user.click(screen.getByLabelText('moeder'))
    expect(chair.meeting().present).toEqual(['pr', 'vt', 'pol', 'cm'])
    expect(chair.action('people')).toHaveTextContent('4 aanwezig, met gezin')
    chair.hears(/moeder is er/)
  })

  it('a note of the chair is kept for the chair', async () => {
    const chair = await begun()
    await chair.presses('n')
    await chair.presses('Nabellen met VT{Enter}')
    expect(chair.meeting().notes).toMatchObject([{ text: 'Nabellen met VT' }])
    expect(screen.getByText('alleen voor mij')).toBeVisible()
  })

  it('what was said is taken back and brought back', async () => {
    const chair = await begun()
    await chair.presses('pDe hond{Enter}')
    await chair.presses('{Control>}z{/Control}')
    expect(chair.meeting().parked).toEqual([])
    await chair.presses('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(chair.meeting().parked).toHaveLength(1)
    await chair.clicks('undo')
    await chair.presses('{Control>}y{/Control}')
    expect(chair.meeting().parked).toHaveLength(1)
  })
})

describe('the wall', () => {
  it('is covered and uncovered with one key', async () => {
    const chair = await begun()
    await chair.presses('{F9}')
    expect(chair.meeting().wall.covered).toBe(true)
    chair.hears(/bedekt/)
    chair.waits(1)
    await chair.presses('{F9}')
    expect(chair.meeting().wall.covered).toBe(false)
  })

  it('stays where it is while the chair looks ahead, until it is shown', async () => {
    const chair = await begun()
    expect(chair.action('show')).toHaveAttribute('aria-disabled', 'true')
    await chair.presses('{Alt>}v{/Alt}{PageDown}')
    expect(chair.meeting().wall.place?.question).toBe('vooraf.fase')
    await chair.presses('{Alt>}t{/Alt}')
    expect(chair.meeting().wall).toMatchObject({ held: null, place: { question: 'vooraf.gezin' } })
  })

  it('is gone back to without the room seeing anything move', async () => {
    const chair = await begun()
    await chair.presses('{Alt>}v{/Alt}{PageDown}{PageDown}{Alt>}v{/Alt}')
    expect(chair.at()).toBe('vooraf.fase')
    expect(chair.meeting().wall).toMatchObject({ held: null, place: { question: 'vooraf.fase' } })
  })

  it('is opened, made larger, turned', async () => {
    const chair = await begun()
    await chair.presses('{Alt>}w++-{/Alt}')
    expect(chair.openWall).toHaveBeenCalledOnce()
    expect(chair.meeting().wall.size).toBe(1.2)
    const turn = vi.fn<(page: number) => void>()
    chair.wallIs({ status: 'open', page: 1, pages: 3, turn })
    await chair.presses('{Alt>}.{/Alt}')
    expect(turn).toHaveBeenCalledWith(2)
  })

  it('tells how opening it went until the chair goes on, and as long as no wall hangs', async () => {
    const chair = await begun()
    const told = () => screen.queryByText('Sleep het venster.', { selector: 'p' }) !== null
    chair.wallIs({ status: 'open', note: 'Sleep het venster.' })
    expect(told()).toBe(true)
    await chair.clicks('next')
    expect(told()).toBe(false)
    await chair.clicks('back')
    expect(told()).toBe(false)
    // Closed, and opened once more with the same outcome: it is to be dragged again.
    chair.wallIs({ status: 'lost' })
    chair.wallIs({ status: 'open', note: 'Sleep het venster.' })
    expect(told()).toBe(true)
    chair.hears(/Sleep het venster/)
    chair.wallIs({ status: 'closed', note: 'De browser hield het venster tegen.' })
    await chair.clicks('next')
    expect(screen.getByText('De browser hield het venster tegen.', { selector: 'p' })).toBeVisible()
  })

  it('is covered before Beraad locks, and the app leaves that key to the console', async () => {
    const leftToTheApp: string[] = []
    const app = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && event.key === 'F8') leftToTheApp.push(event.key)
    }
    window.addEventListener('keydown', app)
    onTestFinished(() => window.removeEventListener('keydown', app))
    const chair = await begun()
    await chair.user.click(chair.one('[data-capture]'))
    await chair.presses('{Shift>}{F8}{/Shift}')
    expect(chair.meeting().wall.covered).toBe(true)
    expect(chair.onLock).toHaveBeenCalledOnce()
    expect(leftToTheApp).toEqual([])
  })
})

describe('the next part', () => {
  it('covers the wall until the chair has looked who is in the room', async () => {
    const chair = await begun()
    await chair.presses('{Alt>}l{/Alt}')
    expect(chair.meeting()).toMatchObject({ part: 'B', wall: { covered: true } })
    const check = within(screen.getByRole('dialog', { name: 'Wie is er in de kamer?' }))
    expect(check.getByLabelText('moeder')).toBeChecked()
    expect(check.getByLabelText('Openbaar Ministerie')).not.toBeChecked()
    await chair.user.click(check.getByLabelText('Politie'))
    await chair.user.click(chair.one('[data-do="confirm"]'))
    expect(chair.meeting()).toMatchObject({ present: ['pr', 'vt', 'cm'], wall: { covered: false } })
    expect(chair.meeting().attendance['B']).toEqual(['pr', 'vt', 'cm'])
    chair.hears(/Deel B, 3 aanwezig/)
  })

  it('is not shown before that, also after a reload', async () => {
    const chair = await begun()
    await chair.presses('{Alt>}l{/Alt}')
    chair.reloads()
    expect(screen.getByRole('dialog', { name: 'Wie is er in de kamer?' })).toBeVisible()
    await chair.user.click(chair.one('[data-do="later"]'))
    expect(screen.getByText(/Het scherm is bedekt tot je hebt gekeken/)).toBeVisible()
    await chair.presses('{F9}')
    expect(chair.meeting().wall.covered).toBe(true)
    expect(screen.getByRole('dialog')).toBeVisible()
  })
})

describe('acute danger', () => {
  it('stops the clock, covers the wall, says what to do, and leads back', async () => {
    const chair = await begun()
    await chair.user.click(chair.one('[data-capture]'))
    await chair.presses('{F8}')
    expect(chair.meeting()).toMatchObject({ acute: true, wall: { covered: true } })
    expect(screen.getByText('Levensgevaar? Bel nu 112.')).toBeVisible()
    await chair.presses('Politie gebeld om 10.12')
    chair.reloads()
    expect(await screen.findByDisplayValue('Politie gebeld om 10.12')).toBeVisible()
    await chair.clicks('acuteEnd')
    expect(chair.meeting()).toMatchObject({ acute: false, wall: { covered: true } })
    expect(chair.log.kept.findLast((fact) => fact.type === 'acuteEnded')).toMatchObject({
      note: 'Politie gebeld om 10.12',
    })
  })

  it('begins at the top, is read aloud whole, and takes a letter that is typed for the note', async () => {
    const chair = await begun()
    await chair.presses('{F8}')
    const dialog = screen.getByRole('dialog', { name: 'Acuut gevaar' })
    expect(screen.getByRole('heading', { name: 'Acuut gevaar' })).toHaveFocus()
    for (const line of within(dialog).getAllByRole('listitem'))
      expect(dialog).toHaveAccessibleDescription(
        expect.stringContaining(line.textContent ?? 'a step'),
      )
    await chair.presses('112 gebeld')
    expect(chair.one('[data-field="acute"]')).toHaveValue('112 gebeld')
  })

  it.each([
    ['nl', [/zelfdoding/, /wapen/, /terwijl je erbij bent/]],
    ['nl-eenvoudig', [/niet meer leven/, /wapen/, /waar u bij bent/]],
    ['en', [/suicide/, /weapon/, /while you are there/]],
  ] as const)(
    'names suicide, weapons and violence while you are there (%s)',
    async (register, words) => {
      const { t } = await textsFor(register)
      const lines = acuteLines({}, (key, params) => t('conduct', key, params))
      for (const word of words) expect(lines.filter((line) => word.test(line))).toHaveLength(1)
      // As an organisation may write them: short enough to be read in a fright.
      for (const line of lines) expect(line.length).toBeLessThan(150)
      expect(lines.length).toBeLessThanOrEqual(12)
      expect(lines[0]).toMatch(/112/)
    },
  )

  it('says what this organisation wrote for it, and nothing else', async () => {
    const chair = await sitDown({}, ['Bel 112', 'Sanne belt het crisisteam'])
    await chair.begins()
    await chair.presses('{F8}')
    const panel = within(screen.getByRole('dialog', { name: 'Acuut gevaar' }))
    expect(panel.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      'Bel 112',
      'Sanne belt het crisisteam',
    ])
    expect(chair.meeting().acuteTimes).toHaveLength(1)
  })

  it('is also one key away in front of a dialog', async () => {
    const chair = await begun()
    await chair.presses('{Alt>}l{/Alt}{F8}')
    expect(chair.meeting().acute).toBe(true)
    expect(screen.getByRole('dialog', { name: 'Acuut gevaar' })).toBeVisible()
  })
})

it('a meeting of the practice case says so, before it begins and at the console', async () => {
  const chair = await sitDown()
  expect(screen.getByText('oefening')).toBeVisible()
  await chair.begins()
  expect(screen.getByText('oefening')).toBeVisible()
})
