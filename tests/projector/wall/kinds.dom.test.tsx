import { render, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Register, Texts } from '#i18n'
import { REGISTERS, textsFor } from '#i18n'
import type { Projection, QuestionPage } from '#projector'
import { Wall } from '../../../src/projector/wall/Wall'
import { line, longPages, pages, pageWith, said, scaleWith } from '../pages'

const texts = new Map<Register, Texts>()
beforeAll(async () => {
  for (const register of REGISTERS) texts.set(register, await textsFor(register))
})

function hang(projection: Projection): HTMLElement {
  const { container } = render(
    <Wall
      projection={projection}
      texts={texts.get(projection.register) ?? null}
      page={0}
      theme="system"
    />,
  )
  const wall = container.querySelector('[data-wall]')
  if (!(wall instanceof HTMLElement)) throw new Error('nothing hangs')
  return wall
}

function page(name: string): QuestionPage {
  const found = pages[name] ?? longPages[name]
  if (found === undefined) throw new Error(`there is no page ${name}`)
  return found
}

/** Every text of a page: all that stands in its lines, names and grounds. */
function textsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return WORDS.has(key) && value !== '' ? [value] : []
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, name))
}
const WORDS = new Set([
  'text',
  'what',
  'common',
  'ground',
  'reason',
  'signal',
  'first',
  'contact',
  'label',
])

describe('a page of the wall', () => {
  it.each(
    REGISTERS.flatMap((register) => Object.keys(pages).map((name) => [name, register] as const)),
  )('with %s says all of it, in %s', (name, register) => {
    const projection = { ...page(name), register }
    const wall = hang(projection)
    const { kind } = projection.content
    expect(wall).toHaveAttribute('data-wall', kind)
    expect(wall).toHaveAttribute('lang', register === 'en' ? 'en' : 'nl')
    expect(within(wall).getAllByRole('heading', { level: 1 })).toHaveLength(1)
    const shows = wall.textContent.replaceAll(/\s+/g, ' ')
    const dates = /^\d{4}-\d{2}/
    for (const text of textsIn(projection.content).filter((each) => !dates.test(each))) {
      const hidden = name === 'scale' || name === 'scaleBest' || name === 'cooperation'
      if (!hidden || !isGround(projection, text)) expect(shows).toContain(text)
    }
    // A date is never shown as a machine writes it, nor a key of a text.
    expect(shows).not.toMatch(/\d{4}-\d{2}-\d{2}|\|question|\{\{/)
  })

  it('says where we are, in words and not by colour alone', () => {
    hang(page('scale'))
    const route = screen.getByRole('list', { name: 'Waar we zijn' })
    const steps = within(route).getAllByRole('listitem')
    expect(steps.map((each) => each.textContent)).toEqual([
      'Vooraf',
      'Beeldvorming',
      'Schaalvraag',
      'Oordeelsvorming',
      'Besluitvorming',
    ])
    expect(steps[2]).toHaveAttribute('aria-current', 'step')
  })

  it('says phase, part and who of the family is there, small at the foot', () => {
    hang(page('scale'))
    expect(screen.getByText('Directe veiligheid · deel B, met moeder')).toBeInTheDocument()
  })

  it('speaks plainly to a family', () => {
    const wall = hang({ ...page('scale'), register: 'nl-eenvoudig' })
    expect(wall).toHaveTextContent('Een cijfer geven')
    expect(wall).toHaveTextContent('10 = heel veel zorgen')
    expect(wall).not.toHaveTextContent('Schaalvraag')
  })

  it('shows whatever was typed as text', () => {
    const wall = hang(page('strange'))
    expect(wall.querySelector('script, b, i')).toBeNull()
    expect(wall).toHaveTextContent('<script>alert(1)</script> <b>vet</b> &amp; {{text}} $t(x)')
    expect(wall).toHaveTextContent('مرحبا، هذا نص من اليمين إلى اليسار')
  })

  it.each(Object.keys(longPages))('loses nothing of %s', (name) => {
    const projection = page(name)
    const shows = hang(projection).textContent.replaceAll(/\s+/g, ' ')
    for (const text of textsIn(projection.content))
      expect(shows.includes(text.replaceAll(/\s+/g, ' ').trim())).toBe(true)
  })
})

function isGround(projection: QuestionPage, text: string): boolean {
  return (
    projection.content.kind === 'scale' &&
    projection.content.dots.some((each) => each.ground === text)
  )
}

describe('the neutral page', () => {
  it.each(['covered', 'notBegun', 'over', 'gone'] as const)(
    '(%s) has the word Beraad and nothing of the case',
    (reason) => {
      const wall = hang({ kind: 'neutral', reason, register: 'nl' })
      expect(wall).toHaveAttribute('data-wall', 'neutral')
      expect(wall).toHaveTextContent(/^Beraad/)
      expect(wall.querySelectorAll('[data-phase], ol, h1')).toHaveLength(0)
    },
  )

  it('is there as long as the words of a register are not, so that nothing of before stays', () => {
    const { container, rerender } = render(
      <Wall projection={page('lines')} texts={texts.get('nl') ?? null} page={0} theme="light" />,
    )
    expect(container).toHaveTextContent('Escalatie')
    const plain = { ...page('gate'), register: 'nl-eenvoudig' } as const
    rerender(<Wall projection={plain} texts={null} page={0} theme="light" />)
    expect(container).toHaveTextContent(/^Beraad$/)
  })
})

describe('the scale', () => {
  it('says before the reveal what 1 and 10 mean and how many gave a number, and no more', () => {
    const wall = hang(page('scaleCovered'))
    const said = wall.querySelector('h1')?.nextElementSibling
    expect(said).toHaveTextContent(
      /^1 = niet bezorgd ?10 = heel erg bezorgd ?4 van 6 hebben een cijfer gegeven$/,
    )
  })

  it('says both poles in words, and that 10 is best where it is', () => {
    expect(hang(page('scale'))).toHaveTextContent('1 = niet bezorgd')
    expect(hang(page('scaleBest'))).toHaveTextContent('Bij deze vraag is 10 het beste cijfer.')
    expect(hang(page('scaleBest'))).toHaveTextContent('10 = heel goed')
  })

  it('names every number, the first one beside a changed one, and who is asked first', () => {
    const wall = hang(page('scale'))
    expect(wall).toHaveTextContent('Veilig Thuis, eerst 9: 8')
    expect(wall).toHaveTextContent('Vertellen als eersten: moeder (laagste) en Politie (hoogste)')
  })

  it('says of each who gave no number why: passing is not unanswered', () => {
    const wall = hang(page('scale'))
    for (const words of [
      'School: geen cijfer',
      'OM: niet gevraagd',
      'dochter: nog geen cijfer',
      'zoon: niet gesproken, omdat hij is vier',
    ])
      expect(wall).toHaveTextContent(words)
  })

  it('asks nobody first where all are the same, and says where there are no numbers', () => {
    const same = scaleWith({ dots: scaleWith().dots.map((each) => ({ ...each, number: 6 })) })
    expect(hang(pageWith(same, { question: 'schaal' }))).toHaveTextContent(
      'Alle cijfers zijn gelijk.',
    )
    const none = scaleWith({ dots: [] })
    expect(hang(pageWith(none, { question: 'schaal' }))).toHaveTextContent('Nog geen cijfers')
  })

  it('tells family and professionals apart by shape, not by colour', () => {
    const shapes = hang(page('scale')).querySelectorAll('[class*=shape]')
    const classes = new Set(Array.from(shapes, (each) => each.className))
    expect(classes.size).toBeGreaterThan(1)
  })

  it('says the numbers of the last time, each with its name', () => {
    expect(hang(page('scaleBest'))).toHaveTextContent(
      'Vorige keer, do 5 november 2026: Politie 4 · moeder 3',
    )
  })
})

describe('a gate', () => {
  it('says of each answer where it leads, which was chosen, why, and who differs', () => {
    const wall = hang(page('gateAnswered'))
    for (const words of [
      'Ja, nog zorgen',
      'verder met wat nodig is voor directe veiligheid',
      'Nee, geen zorgen meer',
      'door naar risicogestuurde zorg',
      'Gekozen',
      'Waarom',
      'Ziet het anders',
      'het is nu rustiger',
    ])
      expect(wall).toHaveTextContent(words)
  })
})

describe('ideas', () => {
  it('are not judged while they are named, and are listed when they are weighed', () => {
    const loose = hang(page('ideas'))
    expect(loose).not.toHaveTextContent(/Gekozen|gaat voor|gewogen/)
    const weighed = hang(page('weighed'))
    expect(weighed).toHaveTextContent(
      'prioriteit voor de cliënt · haalbaar voor de cliënt: goed · netwerk',
    )
    expect(weighed).toHaveTextContent('nog niet gewogen')
  })
})

describe('what was agreed', () => {
  it('is read back: bottom lines, who does what when, the next meeting', () => {
    const wall = hang(page('readingBack'))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Dit spreken we af')
    const shows = wall.textContent
    const order = ['Bodemeisen', 'Geen contact', 'Afspraken', 'AWARE-knop', 'Volgende keer: do 17']
    const places = order.map((each) => shows.indexOf(each))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  it('says for whom a bottom line is', () => {
    expect(hang(page('bottomLines'))).toHaveTextContent('voor dochter en zoon')
  })

  it('shows what is still open as open', () => {
    const wall = hang(page('agreements'))
    expect(wall).toHaveTextContent('wie?')
    expect(wall).toHaveTextContent('wanneer?')
    expect(hang(page('bottomLines'))).toHaveTextContent('wie bewaakt dit?')
  })
})

describe('a list', () => {
  it('puts what says more about something under it', () => {
    const shows = hang(page('linesDetail')).textContent
    expect(shows.indexOf('Op vrijdag')).toBeGreaterThan(shows.indexOf('Escalatie'))
    expect(shows.indexOf('Op vrijdag')).toBeLessThan(shows.indexOf('Nieuw nachtelijk'))
  })

  it('tells a fact from a suspicion and an opinion', () => {
    const wall = hang(page('lines'))
    for (const words of ['feit', 'vermoeden', 'mening']) expect(wall).toHaveTextContent(words)
  })

  it('says a value in words where there is no text', () => {
    const only = pageWith(
      {
        kind: 'lines',
        last: [],
        lines: [line('', null, { person: said('vader'), value: 'partly' })],
      },
      { question: 'vooraf.medewerking' },
    )
    expect(hang(only)).toHaveTextContent('vader, deels')
  })
})
