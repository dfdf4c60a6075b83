import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { aFamily, aTable } from '../../scripts/look/aFamily.mjs'
import { findChromium } from '../../scripts/parts/findChromium.mjs'
import { carryOut } from '../../scripts/scenario/actions/index.mjs'
import { fillParticipant, nameAtTable } from '../../scripts/scenario/participant.mjs'
import { Session } from '../../scripts/scenario/session.mjs'
import { beginCase } from '../../scripts/scenario/startWork.mjs'
import { goToStep, putOnTable, whenSaved } from '../../scripts/scenario/table.mjs'
import { faultsHeard } from './heard/faultsHeard'
import { readAloud, type Heard } from './heard/readAloud'
import { expect, test } from './quiet'

const seats = aTable.participants.filter(({ id }) => ['pr', 'vt', 'pol', 'jb', 'md'].includes(id))
const family = { ...aFamily, persons: aFamily.persons.slice(0, 3) }
const WORRY = 'Hij stond zaterdagnacht weer voor de deur'
/** One of our own English texts. */
const englishWord = 'Round off'
const LOCKS = 'Sloten van de voordeur vervangen'

// What @guidepup/virtual-screen-reader says in the real program. Its own words (button, heading, not pressed) are English;
// what stands between them is ours. What it is not: readAloud.ts.

/** Reads what is on the page: nothing may be wrong with it, and these words are heard, in that order. */
type Hear = (page: string, words: readonly string[], selector?: string) => Promise<void>

test('a dozen journeys are heard in Dutch, from the first start to the paper of the family', async ({
  baseURL,
}) => {
  const session = new Session({
    address: baseURL ?? '',
    executablePath: findChromium() ?? '',
    profile: mkdtempSync(join(tmpdir(), 'beraad-heard-')),
  })
  await session.setClock('2026-12-03T09:30')
  await session.start()
  const hear: Hear = async (page, words, selector) => {
    const heard = await readAloud(session.console, selector)
    expect.soft(faultsHeard(heard), page).toEqual([])
    expect.soft(notHeard(heard, words), page).toEqual([])
  }
  await beginsToWork(session, hear)
  await prepares(session, hear)
  await notes(session, hear)
  await weighs(session, hear)
  await agrees(session, hear)
  await shares(session, hear)
  await session.stop()
})

async function beginsToWork(session: Session, hear: Hear): Promise<void> {
  const page = session.console
  await page.goto(session.place.address)
  await page.locator('[data-screen="first-start"]').waitFor()
  await hear('first start', [
    'heading, Welkom bij Beraad, level 1',
    'Kies een wachtzin',
    'Twaalf tekens of meer.',
    'button, Toon: Kies een wachtzin,',
    'meter, Sterkte van de wachtzin,',
    'button, Stel vijf woorden voor',
    'Dezelfde wachtzin nog een keer',
    'button, Toon: Dezelfde wachtzin nog een keer,',
    'button, Beginnen',
  ])
  for (const field of ['passphrase', 'passphrase-again'])
    await page.locator(`[data-field="${field}"]`).fill(session.passphrase)
  await page.keyboard.press('Enter')
  await page.locator('[data-screen="recovery-key"]').waitFor()
  await hear('recovery key', [
    'heading, Je herstelsleutel, level 1',
    'Vergeet je je wachtzin, dan is dit de enige andere manier',
    'button, Afdrukken',
    'Bewaar hem niet op dit apparaat',
    'checkbox, Ik heb de herstelsleutel bewaard, not checked',
    'button, Naar mijn zaken',
  ])
  await page.locator('[data-field="recovery-kept"]').check()
  await page.locator('[data-action="recovery-done"]').click()
  await page.locator('[data-action="new-case"]').waitFor()
  await beginCase(session, family)
  await hear('page of a case', [
    'oudste dochter staat bij het gezin.',
    'link, Zaken',
    'heading, OEF-KIJKEN, level 1',
    '✓ Opgeslagen',
    'region, Overleggen',
    'Er is nog geen overleg.',
    'region, Open afspraken',
    'Er staan geen afspraken open.',
    'list, Gezin',
    'moeder',
    'geboren in 1988 · thuis',
    'button, Wijzig moeder',
    'button, Verwijder moeder',
    'vader',
    'textbox, Gezinslid toevoegen',
    'region, Relaties',
    'region, Niet samen aan tafel',
    'Bij stalking of intieme terreur',
    'region, Bewaren',
    'Deze zaak blijft tot en met 3 december 2027.',
  ])
}

async function prepares(session: Session, hear: Hear): Promise<void> {
  const page = session.console
  await page.locator('[data-action="plan-meeting"]').click()
  await page.locator('[data-screen="prepare"]').waitFor()
  const form = page.locator('[data-form="participant"]')
  for (const [at, each] of seats.entries()) {
    await fillParticipant(session, form, each)
    await form.locator('[data-action="add-participant"]').click()
    await expect(page.locator('span[data-participant]')).toHaveCount(at + 1)
    session.seats.set(each.id, nameAtTable(session, seats, each))
  }
  await hear('participants', [
    'heading, Nieuw overleg, level 1',
    'donderdag 3 december 2026',
    'radio, focusoverleg, checked',
    'radiogroup, Fase, Voorgesteld is de fase waarin de zaak nu staat.',
    '5 deelnemers',
    'list, Wie zit aan tafel',
    'Politie',
    'professional · wijkagent',
    'button, Wijzig Politie',
    'button, Haal Politie van de lijst',
    'moeder',
    'cliënt',
    'combobox, Organisatie of gezinslid,',
    'combobox, Rol aan tafel, professional,',
    'button, Naar het overleg',
  ])
  await page.locator('[data-action="begin"]').click()
  await page.locator('[data-action="start"]').click()
  await page.locator('[data-answer]').first().waitFor()
}

async function notes(session: Session, hear: Hear): Promise<void> {
  await carryOut(session, {
    add: 'beeld.zorgen',
    text: WORRY,
    by: 'pol',
    about: ['m', 'k1'],
    certainty: 'feit',
  })
  await whenSaved(session)
  await hear('a question with entries, one noted', [
    'link, Naar de vraag',
    'button, OEF-KIJKEN, Terug naar de zaak',
    'button, 5 aanwezig, met gezin,',
    '✓ Opgeslagen',
    'navigation, Leidraad',
    'button, beantwoord Zorgen',
    'button, Acuut gevaar, key shortcuts F8',
    'heading, Wie maakt zich zorgen over de veiligheid van wie, en waarom?, level 2',
    'Noteer bij elke zorg wie die heeft',
    'textbox, Wat wordt er gezegd?, placeholder Typ wat er gezegd wordt. Enter noteert.',
    'combobox, wie zegt dit, Politie,',
    'toolbar, over wie',
    'button, moeder, not pressed',
    'radiogroup, zekerheid',
    'combobox, voor wie te zien, iedereen,',
    'heading, Genoemd · 1, level 3',
    WORRY,
    'moeder, oudste dochter · feit',
    'Politie',
    `button, wijzig ${WORRY}`,
    `button, verwijder ${WORRY}`,
    'image, Op het grote scherm: Wie maakt zich zorgen over wie, en waarom?',
    'button, Bedek, key shortcuts F9',
    'button, Volgende, key shortcuts PageDown Alt+PageDown',
  ])
}

async function weighs(session: Session, hear: Hear): Promise<void> {
  const page = session.console
  for (const [by, value] of [
    ['vt', 8],
    ['pol', 6],
    ['jb', 'pas'],
    ['md', 9],
  ] as const)
    await carryOut(session, { score: 'schaal', by, value })
  const given = [
    'heading, Hoe bezorgd ben je over de directe veiligheid van de betrokkenen?, level 2',
    'Ieder kiest zelf, nog bedekt, een cijfer van 1 tot 10.',
    '1 = niet bezorgd',
    '10 = heel erg bezorgd',
  ]
  const ofEach = [
    'list, Cijfers van ieder aan tafel',
    'textbox, Cijfer van Veilig Thuis, 1 tot 10, 8',
    'textbox, Onderbouwing van Veilig Thuis',
    'textbox, Cijfer van Politie, 1 tot 10, 6',
    'textbox, Cijfer van Jeugdbescherming, 1 tot 10, geen cijfer',
    'textbox, Cijfer van moeder, 1 tot 10, 9',
  ]
  await hear('numbers given', [...given, ...ofEach, 'button, Onthul, key shortcuts Alt+O'], 'main')
  await carryOut(session, { reveal: 'schaal' })
  await hear('numbers shown', [
    'De cijfers zijn onthuld.',
    ...given,
    'figure, Cijfers op een lijn, van 1 (niet bezorgd) tot 10 (heel erg bezorgd)',
    'Politie',
    'Veilig Thuis',
    'moeder',
    'Jeugdbescherming geen cijfer',
    ...ofEach,
    'Onthuld',
  ])
  const gate = await putOnTable(session, 'oordeel.poort')
  const question = [
    'heading, Zijn er nog zorgen over de directe veiligheid?, level 2',
    'Of kunnen we aan de risico’s gaan werken?',
  ]
  await hear(
    'a gate',
    [
      ...question,
      'textbox, Waarom?, placeholder De onderbouwing, in één zin',
      'combobox, Wie ziet het anders?',
      'button, Ja, nog zorgen verder met wat nodig is voor directe veiligheid, not pressed',
      'button, Nee, geen zorgen meer door naar risicogestuurde zorg, not pressed',
    ],
    'main',
  )
  await gate.locator('textarea[data-field="ground"]').first().fill('Er was zaterdag nog geweld')
  await gate.locator('[data-gate-answer]').first().click()
  await gate.locator('[data-gate-answer][aria-pressed="true"]').waitFor()
  await hear('a gate, answered', [
    ...question,
    'textbox, Waarom?, Er was zaterdag nog geweld',
    'button, Ja, nog zorgen gekozen',
    'button, Nee, geen zorgen meer door naar risicogestuurde zorg, not pressed',
  ])
  await page.keyboard.press('F8')
  await page.locator('dialog').waitFor()
  await hear(
    'acute danger',
    [
      'dialog, Acuut gevaar, Sinds ',
      'heading, Acuut gevaar, level 2',
      'Levensgevaar? Bel nu 112.',
      'Geweld terwijl je erbij bent?',
      'Wie is bij wie? Waar zijn de kinderen?',
      'textbox, Wat is er gedaan?, Komt niet op het scherm.',
      'button, Terug naar het overleg',
    ],
    'dialog',
  )
  await page.locator('[data-action="acuteEnd"]').click()
  await page.locator('dialog').waitFor({ state: 'detached' })
}

async function agrees(session: Session, hear: Hear): Promise<void> {
  const page = session.console
  await carryOut(session, {
    agree: {
      what: LOCKS,
      who: 'pol',
      by: '2026-12-05',
      for: ['m'],
      why: 'Hij heeft nog een sleutel',
    },
  })
  await hear('an agreement', [
    'heading, Wie doet wat, en wanneer?, level 2',
    'Eén naam of rol, één datum.',
    'textbox, Wat spreken we af?,',
    'textbox, Waarom?,',
    'combobox, wie,',
    'toolbar, voor wie in het gezin',
    'heading, Afspraken · 1, level 3',
    'Nog niet in beeld: vader',
    'list, Afspraken',
    'Politie',
    LOCKS,
    'waarom: Hij heeft nog een sleutel · voor moeder',
    'za 5 december 2026',
    `button, wijzig Politie · ${LOCKS}`,
    `button, verwijder Politie · ${LOCKS}`,
  ])
  await goToStep(session, 'afsluiting')
  await page.locator('[data-action="roundoff"]').first().click()
  await page.locator('[data-action="close"]').waitFor()
  await hear('rounding off', [
    'link, Terug naar het overleg',
    'heading, Afronding, level 1',
    'Lees samen terug wat jullie afspreken.',
    '0 van 1 afgesproken',
    'Politie',
    LOCKS,
    'moeder · za 5 december 2026 · Hij heeft nog een sleutel',
    `button, Ja, afgesproken: ${LOCKS}, not pressed`,
    'list, Kijk hier nog even naar',
    'vader',
    'Niet gehoord; er staat ook niet waarom',
    'button, Naar de vraag: Niet gehoord; er staat ook niet waarom vader',
    'list, Acuut gevaar',
    'region, Overgeslagen vragen',
    'region, Overleg afsluiten',
    'Na het afsluiten staat de zaak in de fase Directe veiligheid.',
  ])
}

async function shares(session: Session, hear: Hear): Promise<void> {
  const page = session.console
  await page.locator('[data-action="close"]').click()
  await page.locator('[data-action="download-pdf"]').waitFor()
  await hear('sharing', [
    'heading, Delen, level 1',
    'Definitief sinds donderdag 3 december 2026',
    'table, Op de lijst',
    'columnheader, Wie',
    'rowheader, Politie',
    `cell, ${LOCKS}`,
    'region, Verteld aan het gezin',
    'list, Om te lezen',
    'Alleen voor professionals:',
    'button, PDF: Wie doet wat wanneer',
    'Voor het gezin',
    'Voor wie er van het gezin bij was: moeder.',
    'combobox, Voor wie het blad voor het gezin is,',
    'button, Webpagina: Voor het gezin',
    'button, Bekijken: Voor het gezin',
    'button, PDF: Veiligheidsplan',
  ])
  await page.locator('[data-action="download-family-html"]').click()
  const downloaded = page.waitForEvent('download')
  await page.locator('[data-action="save-preview-html"]').click()
  const paper = join(session.place.profile, 'afspraken.html')
  await (await downloaded).saveAs(paper)
  await page.goto(`${session.place.address}#/`)
  await page.locator('[data-screen="overview"]').waitFor()
  await hear('cases', [
    'heading, Zaken, level 1',
    'button, Nieuwe zaak',
    'button, Vergrendelen, key shortcuts Shift+F8',
    'searchbox, Zoeken in alle zaken, Op code',
    'link, 1 open afspraak',
    'link, OEF-KIJKEN Directe veiligheid Geen overleg gepland 1 open afspraak',
  ])
  await page.keyboard.press('Shift+F8')
  await page.locator('[data-screen="unlock"]').waitFor()
  await hear('unlocking', [
    'heading, Welkom terug, level 1',
    'Typ je wachtzin om verder te gaan.',
    'Wachtzin',
    'button, Toon: Wachtzin,',
    'button, Ontgrendelen',
    'button, Wachtzin vergeten',
  ])
  await page.goto(pathToFileURL(paper).href)
  await hear('the paper of the family', [
    'heading, Wat we hebben afgesproken, level 1',
    'gesprek van 3 december 2026',
    'heading, Als er gevaar is, level 2',
    'Bij direct gevaar: Bel 112.',
    'heading, Wat we afspreken, level 2',
    'table, Wat we afspreken',
    'columnheader, Wie',
    'columnheader, Wat en waarom',
    'rowheader, Politie wijkagent',
    LOCKS,
    'Waarom: Hij heeft nog een sleutel',
    'cell, moeder',
    'cell, uiterlijk zaterdag 5 december 2026',
    'heading, Hoe het verdergaat, level 2',
    'Uw vaste contact',
    'Jeugdbescherming',
    'Deze lijst is vertrouwelijk.',
  ])
}

/** What of these is not heard, after what comes before it. */
function notHeard(heard: readonly Heard[], words: readonly string[]): readonly string[] {
  let at = 0
  return words.filter((each) => {
    const found = heard.findIndex(({ said }, place) => place >= at && said.startsWith(each))
    if (found >= 0) at = found + 1
    return found < 0
  })
}

test('what must not be heard is found, and what is not heard too', async ({ page }) => {
  await page.setContent(`<html lang="nl"><main>
    <button></button><a href="#"></a><input type="password">
    <button>Noteer</button>
    <ul role="list"></ul>
    <p>Nog niets</p><p>Nog niets</p>
    <p>Please close the door</p><button>${englishWord}</button>
    <p>gate.answer.yes</p><p>{{count}} afspraken</p>
    <details><summary>Meer</summary><p>and the rest</p></details>
    <select aria-label="Wie"><option value="chair">voorzitter</option></select>
  </main></html>`)
  const heard = await readAloud(page)
  expect(faultsHeard(heard)).toEqual([
    'without a name: button',
    'without a name: link',
    'a list of nothing, before: paragraph',
    'said twice: Nog niets',
    'English: Please close the door',
    `English: ${englishWord}`,
    'no words: gate.answer.yes',
    'no words: {{count}} afspraken',
    'without a name: input',
  ])
  expect(notHeard(heard, ['button, Noteer', 'combobox, Wie, voorzitter,'])).toEqual([])
  expect(notHeard(heard, ['combobox, Wie', 'button, Noteer'])).toEqual(['button, Noteer'])
})
