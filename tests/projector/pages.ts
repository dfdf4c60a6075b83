import type { Content, WallLine, QuestionPage, WallText } from '#projector'

type Kind = Content['kind']
type ContentOf<K extends Kind> = Extract<Content, { kind: K }>

/** A text as the wall gets it. Only for pages made by hand, in tests. */
export const said = (text: string) => text as WallText

let count = 0
/** A line with nothing but its text, unless told otherwise. */
export function line(
  text: string,
  source: string | null = null,
  more: Partial<WallLine> = {},
): WallLine {
  count += 1
  return {
    id: `line-${count}`,
    text: said(text),
    source: source === null ? null : said(source),
    about: [],
    person: null,
    certainty: null,
    value: null,
    when: null,
    more: [],
    nature: null,
    reach: null,
    of: null,
    ...more,
  }
}

/** A page of the wall in the first phase, of professionals only. */
export function pageWith(content: Content, more: Partial<QuestionPage> = {}): QuestionPage {
  return {
    kind: 'page',
    register: 'nl',
    phase: 'directeVeiligheid',
    step: 'beeldvorming',
    entered: ['vooraf', 'beeldvorming'],
    part: null,
    familyPresent: false,
    family: [],
    size: 1,
    question: 'beeld.gevaar',
    content,
    ...more,
  }
}

const zorg = line('Nieuw nachtelijk geweld waarbij de kinderen thuis zijn', 'Veilig Thuis', {
  about: [said('dochter'), said('zoon')],
  certainty: 'fact',
})
const ophalen = line('Escalatie bij het ophalen van de kinderen', 'Politie', {
  about: [said('moeder')],
  certainty: 'suspicion',
})
const middelen = line('Terugval in middelen als de spanning oploopt', 'Ggz-instelling', {
  certainty: 'opinion',
})
const lines = [ophalen, zorg, middelen]

const dot = (
  name: string,
  number: number,
  more: Partial<ContentOf<'scale'>['dots'][number]> = {},
): ContentOf<'scale'>['dots'][number] => ({
  id: `dot-${name}`,
  name: said(name),
  side: 'professional',
  number,
  first: null,
  ground: null,
  ...more,
})

/** The scaling question with nothing given yet, unless told otherwise. */
export function scaleWith(more: Partial<ContentOf<'scale'>> = {}): ContentOf<'scale'> {
  return {
    kind: 'scale',
    best: 'low',
    revealed: true,
    answered: 6,
    asked: 6,
    dots: [
      dot('moeder', 5, { side: 'family', ground: said('het is rustiger nu hij elders slaapt') }),
      dot('Ggz-instelling', 6, { ground: said('vader is in beeld') }),
      dot('Casusregisseur', 7, { ground: said('oma biedt rust') }),
      dot('Veilig Thuis', 8, { first: 9, ground: said('kinderen zijn getuige') }),
      dot('Politie', 9, { ground: said('drie meldingen') }),
    ],
    without: [
      {
        id: 'd',
        name: said('dochter'),
        side: 'family',
        how: 'unanswered',
        because: null,
      },
      {
        id: 'z',
        name: said('zoon'),
        side: 'family',
        how: 'notSpoken',
        because: said('hij is vier'),
      },
      { id: 's', name: said('School'), side: 'professional', how: 'passed', because: null },
      { id: 'o', name: said('OM'), side: 'professional', how: 'notAsked', because: null },
    ],
    grounds: false,
    onlyFamily: false,
    earlier: null,
    ...more,
  }
}

const agreement = (
  who: string | null,
  what: string,
  by: string | null,
  more: Partial<ContentOf<'agreements'>['agreements'][number]> = {},
): ContentOf<'agreements'>['agreements'][number] => ({
  id: `agreement-${what}`,
  who: who === null ? null : said(who),
  withWhom: [],
  what: said(what),
  by: by === null ? null : said(by),
  moment: null,
  for: [],
  why: null,
  more: [],
  affirmed: false,
  ...more,
})

const agreements = [
  agreement('Politie', 'Regelt de AWARE-knop en legt moeder uit hoe die werkt', '2026-12-07', {
    for: [said('moeder')],
    why: said('nachtelijke meldingen; zo is er snel iemand'),
    affirmed: true,
  }),
  agreement(
    'Casusregisseur',
    'Maakt met moeder, vader en oma het schema voor halen en brengen',
    '2026-12-05',
    {
      withWhom: [said('oma')],
      for: [said('dochter'), said('zoon')],
      why: said('de wisselmomenten zijn telkens een botsing'),
    },
  ),
  agreement(null, 'Vraagt bij de opvang na hoe het met de jongste gaat', null),
]

const bottomLines: ContentOf<'bottomLines'>['bottomLines'] = [
  {
    id: 'b1',
    text: said('Geen contact tussen de ouders zonder dat een derde erbij is'),
    seenBy: said('oma is bij elke wissel'),
    guard: said('Casusregisseur'),
    for: [said('dochter'), said('zoon')],
    check: said('2026-12-10'),
    ifBroken: said('zelfde dag bellen met Veilig Thuis'),
    decides: said('Veilig Thuis'),
    more: [],
  },
  {
    id: 'b2',
    text: said('Zoon is niet alleen thuis met beide ouders als er gedronken is'),
    seenBy: null,
    guard: null,
    for: [],
    check: null,
    ifBroken: null,
    decides: null,
    more: [],
  },
]

const ideas = [
  line('AWARE-knop voor moeder', 'Politie'),
  line('Ophalen en brengen via oma, op vaste tijden', 'Casusregisseur'),
  line('Ggz: intake voor vader binnen twee weken', 'Veilig Thuis', {
    more: [{ field: 'towards', text: said('Ggz-instelling') }],
  }),
  line('Zoon eet op vrijdag bij zijn tante', 'Jeugdbescherming'),
]

/** A page of every kind, as a meeting would show it. */
export const pages: Readonly<Record<string, QuestionPage>> = {
  lines: pageWith({ kind: 'lines', lines, last: [] }, { question: 'beeld.zorgen' }),
  linesPerPerson: pageWith(
    {
      kind: 'lines',
      last: [],
      lines: [
        line('wil graag mee, als het niet te vaak is', 'Casusregisseur', {
          person: said('moeder'),
          value: 'yes',
        }),
        line('', null, { person: said('vader'), value: 'partly' }),
        line('', null, { person: said('dochter'), value: 'unknown' }),
      ],
    },
    { question: 'vooraf.medewerking', step: 'vooraf', entered: ['vooraf'] },
  ),
  linesHelp: pageWith(
    {
      kind: 'lines',
      last: [],
      lines: [
        line('Gezinscoach', 'Jeugdbescherming', {
          more: [
            { field: 'organisation', text: said('Wijkteam Noord') },
            { field: 'since', text: said('2026-05') },
            { field: 'goal', text: said('minder ruzie over geld') },
            { field: 'result', text: said('moeder belt zelf als het spannend wordt') },
          ],
        }),
      ],
    },
    { question: 'vooraf.hulpverlening', step: 'vooraf', entered: ['vooraf'] },
  ),
  linesDetail: pageWith(
    {
      kind: 'lines',
      last: [],
      lines: [
        ophalen,
        zorg,
        line('Op vrijdag om vijf uur, bij de deur van oma', 'Politie', { of: ophalen.id }),
      ],
    },
    { question: 'beeld.zorgen.waarover' },
  ),
  linesLast: pageWith(
    {
      kind: 'lines',
      lines: [line('Het is drie weken rustig, maar niemand durft het te geloven', 'Politie')],
      last: [
        {
          phase: 'directeVeiligheid',
          best: 'low',
          at: said('2026-11-05T09:30'),
          numbers: [
            { name: said('Politie'), number: 9 },
            { name: said('Veilig Thuis'), number: 8 },
            { name: said('moeder'), number: 5 },
          ],
        },
      ],
    },
    { question: 'beeld.stand', phase: 'risicogestuurdeZorg' },
  ),
  phase: pageWith(
    { kind: 'phase' },
    { question: 'vooraf.fase', step: 'vooraf', entered: ['vooraf'] },
  ),
  family: pageWith(
    {
      kind: 'family',
      persons: [
        { id: 'v', label: said('vader'), born: 1986 },
        { id: 'm', label: said('moeder'), born: 1988 },
        { id: 'd', label: said('dochter'), born: 2015 },
        { id: 'z', label: said('zoon'), born: 2022 },
        { id: 'o', label: said('oma'), born: null },
      ],
      relations: [
        { kind: 'exPartners', from: 'm', to: 'v' },
        { kind: 'parent', from: 'm', to: 'd' },
        { kind: 'parent', from: 'v', to: 'd' },
        { kind: 'parent', from: 'm', to: 'z' },
        { kind: 'parent', from: 'v', to: 'z' },
        { kind: 'parent', from: 'o', to: 'm' },
      ],
      lines: [line('Vader slaapt sinds vier weken bij een vriend', 'Casusregisseur')],
    },
    { question: 'vooraf.gezin', step: 'vooraf', entered: ['vooraf'] },
  ),
  slots: pageWith(
    {
      kind: 'slots',
      slots: [
        {
          slot: 'first',
          lines: [
            line('Ruzie op straat, melding door buren', 'Politie', {
              when: said('2024-02'),
              certainty: 'fact',
            }),
          ],
        },
        {
          slot: 'worst',
          lines: [
            line('Moeder bij de keel gegrepen; dochter belde 112', 'Politie', {
              when: said('2026-09'),
              certainty: 'fact',
            }),
          ],
        },
        { slot: 'last', lines: [] },
      ],
    },
    { question: 'beeld.incidenten' },
  ),
  domains: pageWith(
    {
      kind: 'domains',
      domains: [
        { domain: 'werk', lines: [line('vader werkt in ploegen', null, { value: 'neutral' })] },
        { domain: 'vrijetijd', lines: [] },
        {
          domain: 'financien',
          lines: [line('Schulden; beslag op het loon.', 'Jeugdbescherming', { value: 'worry' })],
        },
        { domain: 'huisvesting', lines: [line('', null, { value: 'unknown' })] },
        { domain: 'opvoeden', lines: [line('oma helpt elke dag', null, { value: 'strength' })] },
        { domain: 'netwerk', lines: [] },
        { domain: 'criminaliteit', lines: [] },
        { domain: 'ggz', lines: [] },
        { domain: 'lvb', lines: [] },
        { domain: 'gezondheid', lines: [] },
        { domain: 'onderwijs', lines: [] },
        { domain: 'verslaving', lines: [] },
        { domain: 'relaties', lines: [] },
        { domain: 'overdracht', lines: [] },
      ],
    },
    { question: 'vooraf.leefgebieden', step: 'vooraf', entered: ['vooraf'] },
  ),
  common: pageWith({ kind: 'common', lines, common: null, differs: [], dots: [] }),
  commonChosen: pageWith({
    kind: 'common',
    lines,
    common: zorg.text,
    differs: [{ name: said('Politie'), reason: said('overdag is het even gevaarlijk') }],
    dots: [{ line: ophalen.id, count: 2 }],
  }),
  rank: pageWith(
    {
      kind: 'rank',
      ranked: [zorg, ophalen],
      others: [middelen],
      differs: [],
      dots: [{ line: zorg.id, count: 4 }],
    },
    { question: 'beeld.patronen.eerst' },
  ),
  mark: pageWith({ kind: 'mark', lines, marked: [zorg.id] }, { question: 'beeld.krachten.benut' }),
  scaleCovered: pageWith(scaleWith({ revealed: false, answered: 4, dots: [], without: [] }), {
    question: 'schaal',
    step: 'schaalvraag',
    entered: ['vooraf', 'beeldvorming', 'schaalvraag'],
  }),
  scale: pageWith(scaleWith(), {
    question: 'schaal',
    step: 'schaalvraag',
    entered: ['vooraf', 'beeldvorming', 'schaalvraag'],
    part: 'B',
    familyPresent: true,
    family: [said('moeder')],
  }),
  scaleBest: pageWith(
    scaleWith({
      best: 'high',
      earlier: {
        phase: 'herstelgerichteZorg',
        best: 'high',
        at: said('2026-11-05T09:30'),
        numbers: [
          { name: said('Politie'), number: 4 },
          { name: said('moeder'), number: 3 },
        ],
      },
    }),
    {
      question: 'schaal',
      phase: 'herstelgerichteZorg',
      step: 'schaalvraag',
      entered: ['schaalvraag'],
    },
  ),
  scaleCrowded: pageWith(
    scaleWith({
      dots: [
        dot('Raad voor de Kinderbescherming', 8),
        dot('Veilig Thuis', 8, { first: 9 }),
        dot('Politie (wijkagent)', 8),
        dot('Politie (recherche)', 8),
        dot('Jeugdbescherming west', 9),
        dot('Reclassering Nederland', 9),
        dot('Ggz-instelling Rivierduinen', 7),
        dot('Centrum voor Jeugd en Gezin', 10, { first: 7 }),
        dot('moeder', 10, { side: 'family' }),
        dot('vader', 1, { side: 'family' }),
        dot('Verslavingszorg', 1),
        dot('School', 2),
      ],
    }),
    { question: 'schaal', step: 'schaalvraag', entered: ['schaalvraag'] },
  ),
  scaleGrounds: pageWith(scaleWith({ grounds: true }), {
    question: 'schaal.onderbouwing',
    step: 'schaalvraag',
    entered: ['schaalvraag'],
  }),
  gate: pageWith(
    { kind: 'gate', answers: ['zorgen', 'geen'], chosen: null, ground: null, differs: [] },
    { question: 'oordeel.poort', step: 'oordeelsvorming' },
  ),
  gateAnswered: pageWith(
    {
      kind: 'gate',
      answers: ['zorgen', 'geen'],
      chosen: 'zorgen',
      ground: said('De cijfers lopen van 6 tot 9 en de kinderen waren er telkens bij.'),
      differs: [{ name: said('moeder'), reason: said('het is nu rustiger') }],
    },
    { question: 'oordeel.poort', step: 'oordeelsvorming', part: 'B', family: [said('moeder')] },
  ),
  gateOfThree: pageWith(
    {
      kind: 'gate',
      answers: ['geen', 'directe', 'stabiele'],
      chosen: null,
      ground: null,
      differs: [],
    },
    { question: 'oordeel.terug', phase: 'herstelgerichteZorg', step: 'oordeelsvorming' },
  ),
  ideas: pageWith(
    { kind: 'ideas', lines: ideas },
    { question: 'besluit.brainstorm', step: 'besluitvorming' },
  ),
  weighed: pageWith(
    {
      kind: 'weighed',
      aspect: 'priority',
      ideas: ideas.map((each, index) => ({
        line: each,
        chosen: index === 1,
        client: index === 3 ? null : index < 2,
        bearable: index === 1 ? 'high' : null,
        term: index === 2 ? 'long' : null,
        level: index === 1 ? 'network' : null,
        ground: index === 1 ? said('dan zien de ouders elkaar niet bij de deur') : null,
        expert: index === 2 ? said('eerst rust, dan behandeling') : null,
        bearableNote: null,
      })),
    },
    { question: 'besluit.prioriteit', step: 'besluitvorming' },
  ),
  agreements: pageWith(
    { kind: 'agreements', agreements },
    { question: 'besluit.wieDoetWat', step: 'besluitvorming' },
  ),
  bottomLines: pageWith(
    { kind: 'bottomLines', aspect: 'guard', bottomLines },
    { question: 'besluit.bodemeisen', step: 'besluitvorming' },
  ),
  bottomLinesBroken: pageWith(
    { kind: 'bottomLines', aspect: 'consequence', bottomLines },
    { question: 'besluit.nietNagekomen', step: 'besluitvorming' },
  ),
  cooperation: pageWith(
    {
      kind: 'cooperation',
      aspect: 'next',
      lines: [
        { field: 'next', text: said('2026-12-17T09:30') },
        { field: 'nextPlace', text: said('Stadskantoor, kamer 3.14') },
        { field: 'nextWho', text: said('dezelfde mensen, en de school') },
      ],
    },
    { question: 'besluit.vervolg', step: 'besluitvorming' },
  ),
  cooperationInforming: pageWith(
    {
      kind: 'cooperation',
      aspect: 'informing',
      lines: [
        { field: 'informing', text: said('korte mail aan de casusregisseur op vrijdag') },
        { field: 'contact', text: said('Casusregisseur') },
        { field: 'contactReach', text: said('010 123 45 67') },
        { field: 'scaleUp', text: said('er weer een melding is') },
      ],
    },
    { question: 'besluit.informeren', step: 'besluitvorming' },
  ),
  carriedOver: pageWith(
    {
      kind: 'carriedOver',
      agreements,
      bottomLines,
      followed: [{ agreement: agreements[0]?.id ?? '', status: 'circumstances' }],
      checked: [{ bottomLine: 'b1', kept: false, change: 'changed' }],
    },
    { question: 'beeld.afspraken', phase: 'risicogestuurdeZorg' },
  ),
  closingPlan: pageWith(
    {
      kind: 'closingPlan',
      plan: {
        signal: said('de jongste slaapt weer slecht'),
        first: said('moeder belt oma'),
        contact: said('Casusregisseur, 8 tot 17 uur'),
      },
    },
    {
      question: 'besluit.afsluitingsplan',
      phase: 'herstelgerichteZorg',
      step: 'besluitvorming',
    },
  ),
  readingBack: pageWith(
    { kind: 'readingBack', bottomLines, agreements, next: said('2026-12-17T09:30') },
    {
      question: null,
      step: 'afsluiting',
      entered: [
        'vooraf',
        'beeldvorming',
        'schaalvraag',
        'oordeelsvorming',
        'besluitvorming',
        'afsluiting',
      ],
    },
  ),
}

const LONG = 'Een lange zin die maar doorgaat omdat iemand alles opschrijft wat er gezegd is. '

/** Pages with far more on them than a wall holds. */
export const longPages: Readonly<Record<string, QuestionPage>> = {
  lines40: pageWith(
    {
      kind: 'lines',
      last: [],
      lines: Array.from({ length: 40 }, (_, index) =>
        line(`Zorg ${index + 1}: ${LONG.repeat(index % 3)}`, 'Veilig Thuis', {
          about: [said('moeder')],
          certainty: 'fact',
        }),
      ),
    },
    { question: 'beeld.zorgen' },
  ),
  line10000: pageWith(
    { kind: 'lines', last: [], lines: [line(LONG.repeat(125), 'Politie')] },
    { question: 'beeld.zorgen' },
  ),
  oneWord: pageWith(
    { kind: 'lines', last: [], lines: [line('ontzettend'.repeat(60), 'Politie'.repeat(12))] },
    { question: 'beeld.zorgen' },
  ),
  ideas60: pageWith(
    {
      kind: 'ideas',
      lines: [
        line(LONG.repeat(40), 'Politie'),
        ...Array.from({ length: 60 }, (_, index) =>
          line(`Idee ${index + 1} ${LONG.repeat(index % 2)}`, 'Politie'),
        ),
      ],
    },
    { question: 'besluit.brainstorm', step: 'besluitvorming' },
  ),
  agreements100: pageWith(
    {
      kind: 'readingBack',
      bottomLines,
      agreements: Array.from({ length: 100 }, (_, index) =>
        agreement(
          'Veilig Thuis (medewerker)',
          `Afspraak ${index + 1} ${LONG.repeat(index % 4)}`,
          '2026-12-07',
        ),
      ),
      next: null,
    },
    { question: null, step: 'afsluiting' },
  ),
  agreement3000: pageWith(
    { kind: 'agreements', agreements: [agreement('Politie', LONG.repeat(38), '1926-12-07')] },
    { question: 'besluit.wieDoetWat', step: 'besluitvorming' },
  ),
  gateLong: pageWith(
    {
      kind: 'gate',
      answers: ['zorgen', 'geen'],
      chosen: 'geen',
      ground: said(LONG.repeat(30)),
      differs: [{ name: said('vader'), reason: said(LONG.repeat(20)) }],
    },
    { question: 'oordeel.poort', step: 'oordeelsvorming' },
  ),
  strange: pageWith(
    {
      kind: 'lines',
      last: [],
      lines: [
        line('<script>alert(1)</script> <b>vet</b> &amp; {{text}} $t(x)', '<i>Politie</i>'),
        line('مرحبا، هذا نص من اليمين إلى اليسار', 'شرطة'),
        line('👩‍👩‍👧‍👦 🚨 emoji, en „aanhalingstekens” → € ë ï', 'Πολίτης'),
        line('Eerste regel\nTweede regel\n\nVierde regel', 'Żaneta Ğül'),
      ],
    },
    { question: 'beeld.zorgen' },
  ),
}
