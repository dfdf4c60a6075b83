import { expect, it } from 'vitest'
import { everyText, show } from './everyText'

/** Words that fix a person in a role; nowhere in the app, in any register. */
const labels =
  /dader|slachtoffer|pleger|offender|perpetrator|\bvictim|\babuser|probleemkind|zorgmijder|vechtscheiding/i

/** Words that a family should not have to know. Each stem also finds the plural. */
const hard = [
  /overleg/,
  /regisseur/,
  /aanspreekpunt/,
  /materiedeskundige/,
  /keten/,
  /vertrouwensperso/,
  /vorming/,
  /schaalvraag/,
  /directe veiligheid/,
  /stabiele veiligheid/,
  /risico/,
  /herstelgericht/,
  /bodemeis/,
  /bewak/,
  /veiligheidsplan/,
  /onderbouwing/,
  /leefgebied/,
  /belastbaar/,
  /patro(on|nen)/,
  /huiselijk geweld/,
  /emotione/,
  /stalking/,
  /intieme terreur/,
  /vermoeden/,
  /interventie/,
  /opscha/,
  /kader/,
  /\bmelding/,
  /openbaar ministerie/,
  /reclassering/,
  /kinderbescherming/,
  /ondertoezicht/,
  /uithuisplaats/,
  /huisverbod/,
  /toestemming/,
  /beroepsgeheim/,
  /terugkoppel/,
  /afsluitingsplan/,
  /prioriteit/,
  /casus|dossier|traject/,
]

it('fixes nobody as one who does or suffers violence', async () => {
  expect((await everyText()).filter(({ text }) => labels.test(text)).map(show)).toEqual([])
})

it('uses no hard word in what a family reads of the guide and the lists', async () => {
  const read = (await everyText(['nl-eenvoudig'])).filter(({ namespace }) =>
    ['guide', 'lists'].includes(namespace),
  )
  const found = read.filter(({ text }) => hard.some((word) => word.test(text.toLowerCase())))
  expect(found.map(show)).toEqual([])
})

it('calls nobody “je” in what a family reads', async () => {
  const familiar = (await everyText(['nl-eenvoudig'])).filter(({ text }) =>
    /\b(je|jij|jou|jouw)\b/i.test(text),
  )
  expect(familiar.map(show)).toEqual([])
})

it('calls nobody “u” among professionals', async () => {
  const formal = (await everyText(['nl'])).filter(({ text }) => /\b(u|uw)\b/i.test(text))
  expect(formal.map(show)).toEqual([])
})

it('speaks to families in short sentences', async () => {
  const read = (await everyText(['nl-eenvoudig'])).filter(({ namespace, key }) =>
    namespace === 'guide' ? /\|(question|help|aim)$/.test(key) : false,
  )
  const lengths = read.flatMap(({ text }) => sentences(text).map((each) => each.split(' ').length))
  const average = lengths.reduce((sum, each) => sum + each, 0) / lengths.length
  expect(average).toBeLessThanOrEqual(12)
  expect(Math.max(...lengths)).toBeLessThanOrEqual(18)
})

function sentences(text: string): readonly string[] {
  return text
    .split(/[.?!:] /)
    .map((each) => each.trim())
    .filter((each) => each !== '')
}
