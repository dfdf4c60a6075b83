import { describe, expect, it } from 'vitest'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import { sitsDown } from './chair'

const FIELD = '[data-capture="beeld.zorgen"]'

async function atWorries() {
  const chair = await sitsDown(await eenFocusoverleg())
  await chair.goesTo('beeld.zorgen')
  return chair
}

const worries = (chair: Awaited<ReturnType<typeof atWorries>>) =>
  chair.overleg.meeting.entries.filter((each) => each.question === 'beeld.zorgen')

it('begins in the field; type, Enter, next', async () => {
  const chair = await atWorries()
  expect(chair.focused()).toBe(chair.one(FIELD))
  await chair.types('Drie meldingen')
  await chair.presses('{Enter}')
  await chair.types('Dochter slaapt slecht')
  await chair.presses('{Enter}')
  expect(chair.focused()).toBe(chair.one(FIELD))
  expect(chair.one(FIELD)).toHaveValue('')
  expect(worries(chair).map((each) => each.text)).toEqual([
    'Drie meldingen',
    'Dochter slaapt slecht',
  ])
  expect(chair.text('[data-entry] [dir=auto]')[0]).toBe('Dochter slaapt slecht')
  expect(chair.heard()).toContain('Genoteerd')
})

it('notes who says it, about whom, how sure and for whom, reached by Tab in that order', async () => {
  const chair = await atWorries()
  await chair.types('Hij stond voor de deur')
  await chair.presses('{Tab}')
  expect(chair.focused()).toBe(chair.one('[data-field="by"] select'))
  await chair.picks('[data-field="by"]', 'politie')
  await chair.presses('{Tab}{ArrowRight} ')
  expect(chair.one('[data-field="about"] [data-value="v"]')).toHaveAttribute('aria-pressed', 'true')
  await chair.clicks('[data-field="certainty"] [data-value="fact"]')
  await chair.presses('{Tab}')
  expect(chair.focused()).toBe(chair.one('[data-field="audience"] select'))
  await chair.picks('[data-field="audience"]', 'professionals')
  await chair.fills('[data-field="source"]', 'buren')
  await chair.presses('{Enter}')
  expect(worries(chair)).toMatchObject([
    { by: 'politie', about: ['v'], certainty: 'fact', audience: 'professionals', source: 'buren' },
  ])
  expect(chair.one('[data-entry]')).toHaveTextContent('alleen professionals')
  expect(chair.one('[data-entry]')).toHaveTextContent('Politie · buren')
})

it('keeps who speaks and who may see it for the next sentence; about whom it is, is chosen anew', async () => {
  const chair = await atWorries()
  await chair.picks('[data-field="by"]', 'politie')
  await chair.clicks('[data-field="about"] [data-value="m"]')
  await chair.clicks('[data-field="certainty"] [data-value="fact"]')
  await chair.picks('[data-field="audience"]', 'chair')
  await chair.fills(FIELD, 'één')
  await chair.presses('{Enter}')
  expect(chair.one('[data-field="about"] [data-value="m"]')).toHaveAttribute(
    'aria-pressed',
    'false',
  )
  await chair.types('twee')
  await chair.presses('{Enter}')
  expect(worries(chair)[1]).toMatchObject({ by: 'politie', about: [], audience: 'chair' })
  expect(worries(chair)[1]).not.toHaveProperty('certainty')
})

describe('same as just now', () => {
  it('brings back about whom, source and certainty with one key, in the middle of a sentence', async () => {
    const chair = await atWorries()
    expect(chair.all('[data-do="same"]')).toHaveLength(0)
    await chair.picks('[data-field="by"]', 'politie')
    await chair.clicks('[data-field="about"] [data-value="m"]')
    await chair.clicks('[data-field="about"] [data-value="k"]')
    await chair.clicks('[data-field="certainty"] [data-value="fact"]')
    await chair.fills('[data-field="source"]', 'buren')
    await chair.fills(FIELD, 'één')
    await chair.presses('{Enter}')
    await chair.picks('[data-field="by"]', '')
    await chair.fills(FIELD, 'tw')
    await chair.presses('{Alt>}z{/Alt}ee{Enter}')
    expect(worries(chair)[1]).toMatchObject({
      text: 'twee',
      by: 'politie',
      about: ['m', 'k'],
      certainty: 'fact',
      source: 'buren',
    })
    expect(worries(chair)[2]).toBeUndefined()
  })

  it('does the same with a click, at another question too, for what that question asks', async () => {
    const chair = await atWorries()
    await chair.clicks('[data-field="about"] [data-value="v"]')
    await chair.fills(FIELD, 'één')
    await chair.presses('{Enter}')
    await chair.goesTo('beeld.gevaar')
    await chair.clicks('[data-do="same"]')
    expect(chair.one('[data-field="about"] [data-value="v"]')).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    expect(chair.heard()).toContain('Zelfde als net')
  })

  it('brings nobody along from another part of the meeting', async () => {
    const overleg = await eenFocusoverleg({ split: true })
    await overleg.says('politie', 'beeld.zorgen', 'in A', { about: ['v'] })
    await overleg.entersPart('B')
    await overleg.goesTo('beeld.zorgen')
    const chair = await sitsDown(overleg)
    expect(chair.all('[data-do="same"]')).toHaveLength(0)
    await chair.types('x')
    await chair.presses('{Alt>}z{/Alt}{Enter}')
    expect(worries(chair)[1]).toMatchObject({ about: [] })
  })
})

describe('for whom it may be seen', () => {
  const audience = (chair: Awaited<ReturnType<typeof atWorries>>) =>
    (chair.one('[data-form="entry"] [data-field="audience"] select') as HTMLSelectElement).value

  it('stays until it is changed, at the next question too, and says so', async () => {
    const chair = await atWorries()
    expect(document.body).not.toHaveTextContent('blijft zo tot je het wijzigt')
    await chair.picks('[data-field="audience"]', 'professionals')
    expect(document.body).toHaveTextContent('blijft zo tot je het wijzigt')
    await chair.fills(FIELD, 'één')
    await chair.presses('{Enter}')
    expect(chair.heard()).toContain('alleen professionals')
    expect(audience(chair)).toBe('professionals')
    await chair.goesTo('beeld.gevaar')
    expect(audience(chair)).toBe('professionals')
    await chair.picks('[data-field="audience"]', 'everyone')
    await chair.goesTo('beeld.zorgen')
    expect(audience(chair)).toBe('everyone')
  })

  it('is after a reload as it was with what was said last', async () => {
    const chair = await atWorries()
    await chair.picks('[data-field="audience"]', 'professionals')
    await chair.fills(FIELD, 'één')
    await chair.presses('{Enter}')
    await chair.reloads()
    expect(audience(chair)).toBe('professionals')
  })

  it('of half a sentence is never wider than it was typed for, nor than what stays', async () => {
    const chair = await atWorries()
    await chair.picks('[data-field="audience"]', 'chair')
    await chair.fills(FIELD, 'een halve zin')
    await chair.goesTo('beeld.gevaar')
    await chair.picks('[data-field="audience"]', 'everyone')
    await chair.goesTo('beeld.zorgen')
    expect(audience(chair)).toBe('chair')
    await chair.presses('{Enter}')
    expect(worries(chair)[0]).toMatchObject({ audience: 'chair' })
  })

  it('holds for a value that is given with one key', async () => {
    const chair = await sitsDown(await eenFocusoverleg())
    await chair.goesTo('vooraf.medewerking')
    await chair.picks('[data-form="entry"] [data-field="audience"]', 'professionals')
    expect(document.body).toHaveTextContent('Voor wie te zien: alleen professionals')
    await chair.clicks('[data-quick="m"] [data-value="yes"]')
    expect(chair.overleg.meeting.entries).toMatchObject([
      { person: 'm', value: 'yes', audience: 'professionals' },
    ])
  })

  it('holds for the next line of the safety log', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.goesTo('beeld.stand', 'risicogestuurdeZorg')
    const chair = await sitsDown(overleg)
    const safety = '[data-form="safety"]'
    await chair.picks(`${safety} [data-field="audience"]`, 'professionals')
    await chair.clicks(`${safety} [data-field="about"] [data-value="m"]`)
    for (const words of ['zij slaapt thuis', 'hij belt niet meer']) {
      await chair.fills(`${safety} [data-field="seenBy"]`, words)
      await chair.presses('{Enter}')
    }
    expect(chair.overleg.meeting.safety).toMatchObject([
      { about: ['m'], audience: 'professionals' },
      { about: [], audience: 'professionals' },
    ])
  })
})

it('never eats a sentence: what was typed and chosen comes back after a reload, with the cursor', async () => {
  const chair = await atWorries()
  await chair.picks('[data-field="by"]', 'politie')
  await chair.picks('[data-field="audience"]', 'professionals')
  await chair.fills(FIELD, 'Een halve zin')
  await chair.presses('{ArrowLeft}{ArrowLeft}{ArrowLeft}')
  await chair.reloads()
  const field = chair.one(FIELD) as HTMLTextAreaElement
  expect(field).toHaveValue('Een halve zin')
  expect(field).toHaveFocus()
  expect(field.selectionStart).toBe('Een halve '.length)
  expect(chair.one('[data-field="by"] select')).toHaveValue('politie')
  expect(chair.one('[data-field="audience"] select')).toHaveValue('professionals')
  await chair.presses('{Enter}')
  expect(chair.drafts.kept.size).toBe(0)
})

it('makes a new line with Shift and Enter', async () => {
  const chair = await atWorries()
  await chair.presses('een{Shift>}{Enter}{/Shift}twee{Enter}')
  expect(worries(chair)[0]?.text).toBe('een\ntwee')
})

it('says what is missing and keeps the rest', async () => {
  const chair = await atWorries()
  await chair.picks('[data-field="by"]', 'politie')
  await chair.clicks(FIELD)
  await chair.presses('   {Enter}')
  expect(worries(chair)).toEqual([])
  expect(chair.text('[role=alert]').join(' ')).toContain('Er staat nog niets')
  expect(chair.one('[data-field="by"] select')).toHaveValue('politie')
})

it.each([
  ['ten thousand characters', 'a'.repeat(10_000)],
  ['emoji', 'ze zei: 😢👩‍👧 help'],
  ['text from right to left', 'هو يقف أمام الباب'],
  ['HTML and script', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
])('takes %s as text', async (_, text) => {
  const chair = await atWorries()
  await chair.clicks(FIELD)
  await chair.user.paste(text)
  await chair.presses('{Enter}')
  expect(worries(chair)[0]?.text).toBe(text)
  expect(chair.one('[data-entry] [dir=auto]').textContent).toBe(text)
  expect(document.querySelector('img, script')).toBeNull()
})

it('does not take what is too long to be kept, and loses nothing', async () => {
  const chair = await atWorries()
  await chair.clicks(FIELD)
  await chair.user.paste('a'.repeat(20_001))
  await chair.presses('{Enter}')
  expect(worries(chair)).toEqual([])
  expect(chair.text('[role=alert]').join(' ')).toContain('te lang')
  expect((chair.one(FIELD) as HTMLTextAreaElement).value).toHaveLength(20_001)
})

it('gives back a half sentence when the chair comes back to its question', async () => {
  const chair = await atWorries()
  await chair.types('half gezegd')
  await chair.goesTo('beeld.patronen')
  expect(chair.one('[data-capture]')).toHaveValue('')
  await chair.goesTo('beeld.zorgen')
  expect(chair.one(FIELD)).toHaveValue('half gezegd')
})

it('does not take a half sentence of part A along to part B', async () => {
  const overleg = await eenFocusoverleg({ split: true })
  await overleg.goesTo('beeld.zorgen')
  const chair = await sitsDown(overleg)
  await chair.types('alleen voor A')
  await overleg.entersPart('B')
  await chair.settle()
  expect(chair.one(FIELD)).toHaveValue('')
  await overleg.entersPart('A')
  await chair.settle()
  expect(chair.one(FIELD)).toHaveValue('alleen voor A')
})

it('keeps saying what is missing until it is chosen, or something else is typed', async () => {
  const chair = await sitsDown(await eenFocusoverleg())
  await chair.goesTo('vooraf.leefgebieden')
  const missing = () => chair.text('[role="alert"]').join('')
  chair.one('[data-capture]').focus()
  await chair.types('vier maanden huur achter')
  await chair.presses('{Enter}')
  expect(missing()).toContain('Kies eerst het leefgebied')
  await chair.presses('{ArrowLeft}')
  expect(missing()).toContain('Kies eerst het leefgebied')
  await chair.picks('[data-form="entry"] [data-field="domain"]', 'huisvesting')
  expect(missing()).toBe('')
})
