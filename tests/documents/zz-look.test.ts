import { mkdirSync, writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { agreementsHtml, agreementsPdf } from '#documents'
import { agreed, at, family, fourAgreements, held, meetingOf, tell } from './story'
import { letter } from './letter'

const OUT = '/tmp/docs-exp/out'
mkdirSync(OUT, { recursive: true })
async function out(
  name: string,
  bodies: Parameters<typeof tell>[0],
  register: 'nl' | 'nl-eenvoudig' | 'en' = 'nl',
  id = 'o1',
) {
  const state = tell(bodies)
  for (let i = 0; i < 3; i++) {
    const t = performance.now()
    const made = await agreementsPdf(state, meetingOf(state, id), register, letter)
    if (!made.ok) throw new Error('not made')
    console.log(
      name,
      Math.round(performance.now() - t),
      'ms',
      made.value.bytes.byteLength,
      'bytes',
      made.value.pages,
      'pages',
      made.value.missing.join(''),
    )
    if (i === 2) writeFileSync(`${OUT}/${name}.pdf`, Buffer.from(made.value.bytes))
  }
  writeFileSync(`${OUT}/${name}.html`, await agreementsHtml(state, meetingOf(state, id), register))
}
const many = (n: number) => [
  ...fourAgreements,
  ...Array.from({ length: n - 4 }, (_, i) =>
    agreed({
      id: `x${i}`,
      who: at(['cr', 'pol', 'vt', 'ggz'][i % 4]!),
      what: `Afspraak ${i}: belt met de school over hoe het gaat met de kinderen en vertelt dat aan de casusregisseur`,
      why: i % 3 ? 'School ziet hen elke dag; wij niet.' : undefined,
      by: `2026-12-${String(10 + (i % 20)).padStart(2, '0')}`,
      for: ['d', 'z'].slice(i % 2),
      kind: 'actionFamily',
    }),
  ),
]
it('writes', async () => {
  await out('one', [
    ...family,
    ...held(),
    agreed({ id: 'a1', who: at('pol'), by: '2026-12-07', what: 'Belt moeder', for: ['m'] }),
  ])
  await out('none', [...family, ...held()])
  await out('four', fourAgreements)
  await out('four-eenvoudig', fourAgreements, 'nl-eenvoudig')
  await out('four-en', fourAgreements, 'en')
  await out('n12', many(12))
  await out('n60', many(60))
  await out('n500', many(500))
  await out('long', [
    ...fourAgreements.map((b) => (b.type === 'caseOpened' ? { ...b, practice: true } : b)),
    agreed({
      id: 'l',
      who: at('vt'),
      by: '2026-12-09',
      for: ['m'],
      what: 'Dit is een heel lange afspraak, want er is veel te vertellen. '.repeat(120),
    }),
    agreed({ id: 'l2', who: at('pol'), by: '2026-12-10', for: ['m'], what: 'x'.repeat(3000) }),
  ])
  await out('names', [
    ...family,
    { type: 'personPut', person: { id: 'p1', label: 'Łódź Gülşen İpek Żółć' } },
    { type: 'personPut', person: { id: 'p2', label: 'Ωμέγα Ελένη' } },
    { type: 'personPut', person: { id: 'p3', label: 'فاطمة' } },
    { type: 'personPut', person: { id: 'p4', label: 'Олена Їжак' } },
    { type: 'personPut', person: { id: 'p5', label: 'Nguyễn 👩‍👧 王' } },
    ...held(),
    agreed({
      id: 'a1',
      who: { kind: 'other', name: 'Zeer-lange-organisatienaam Jeugdbeschermingsinstelling' },
      by: '2026-12-07',
      moment: 'als de zitting is geweest',
      for: ['p1', 'p2', 'p3', 'p4', 'p5'],
      what: 'ë ï ’ “ ” € → – · … ✓ “quotes” e\u0301 x\u0302 <script>alert(1)</script>\tTab\u0000nul 😀 فاطمة belt\nnieuwe regel https://voorbeeld.nl/een/heel/lang/adres/dat/niet/past',
      why: '½ ≤ ≥ ‘enkel’ soft\u00adhyphen nb\u00a0space',
      readyWhen: '‮omgekeerd‬',
    }),
  ])
}, 120000)
