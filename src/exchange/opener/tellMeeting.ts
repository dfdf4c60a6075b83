import { section, type Block, type Item } from './block'
import type { TheMeeting } from './foldMeeting'
import { asRaw, listAt, textAt, type Raw } from './raw'
import type { Reading } from './reading'
import { tellScore } from './tellScore'
import type { WordKey } from './words'

type Tell = (thing: Raw, reading: Reading) => Item

/** What is told before what was said, and after it: by kind, in this order. */
const BEFORE: readonly (readonly [kind: WordKey, tell: Tell])[] = [
  ['agreement', agreement],
  ['bottomLine', plain],
  ['cooperation', plain],
  ['closingPlan', plain],
  ['followUp', (thing, reading) => about(thing, 'agreement', reading)],
  ['check', (thing, reading) => about(thing, 'bottomLine', reading)],
  [
    'safety',
    (thing, { lines }) => ({ text: textAt(thing, 'seenBy'), lines: lines(thing, 'seenBy') }),
  ],
  ['gate', gate],
  ['common', common],
  ['ranking', (thing, reading) => several(thing, 'order', reading)],
  ['marking', (thing, reading) => several(thing, 'items', reading)],
  ['score', tellScore],
]
const AFTER: readonly (readonly [kind: WordKey, tell: Tell])[] = [
  ['weighing', (thing, reading) => about(thing, 'entry', reading)],
  ['chosen', (thing, reading) => several(thing, 'entries', reading)],
  ['parked', plain],
  ['note', plain],
]

/** One meeting, readable: what was agreed first, then what was decided, then what was said. */
export function tellMeeting(meeting: TheMeeting, reading: Reading): readonly Block[] {
  const { plan, things, closed } = meeting
  const { words, names } = reading
  const of = (kind: string): readonly Raw[] => [...(things.get(kind)?.values() ?? [])]
  const told = ([kind, tell]: readonly [WordKey, Tell]) =>
    section(
      4,
      words.t(kind),
      of(kind).map((each) => tell(each, reading)),
    )
  const questions = [...new Set(of('entry').map(words.question))]
  const invited = listAt(plan, 'participants').map((each) => names(asRaw(each)['id']))
  return [
    {
      kind: 'heading',
      level: 3,
      text: words.t('meeting', { date: words.date(textAt(plan, 'start')) }),
    },
    { kind: 'line', text: whatKind(plan, closed || things.size > 0, reading) },
    ...BEFORE.flatMap(told),
    ...questions.flatMap((question) =>
      section(
        4,
        question,
        of('entry')
          .filter((each) => words.question(each) === question)
          .map((each) => plain(each, reading)),
      ),
    ),
    ...AFTER.flatMap(told),
    ...section(
      4,
      words.t('participants'),
      invited.map((text) => ({ text, lines: [] })),
    ),
  ]
}

function whatKind(plan: Raw, began: boolean, { words }: Reading): string {
  const kind = words.list(`meetingKind.${textAt(plan, 'kind')}`)
  const phase = words.list(`phase.${textAt(plan, 'phase')}|name`)
  const said = [kind, phase, began ? undefined : words.t('planned')]
  return said.filter((each) => each !== undefined).join(' · ')
}

/** A thing with a text of its own. */
function plain({ by, ...thing }: Raw, { lines }: Reading): Item {
  return {
    text: textAt(thing, 'text'),
    lines: lines(by === undefined ? thing : { ...thing, said: by }),
  }
}

function agreement(thing: Raw, { names, lines }: Reading): Item {
  const item = { text: textAt(thing, 'what'), lines: lines(thing, 'who', 'what') }
  return thing['who'] === undefined ? item : { lead: names(thing['who']), ...item }
}

/** A word about another thing. */
function about(thing: Raw, key: string, { textOf, lines }: Reading): Item {
  return { text: textOf(thing[key]), lines: lines(thing, key) }
}

function several(thing: Raw, key: string, { words, textOf }: Reading): Item {
  const texts = listAt(thing, key).map(textOf)
  return {
    lead: words.question(thing),
    text: texts.filter((each) => each !== '').join(' · '),
    lines: [],
  }
}

function gate(thing: Raw, { words, lines }: Reading): Item {
  const answer = textAt(thing, 'answer')
  const key = `${textAt(thing, 'question')}|answer.${answer}`
  const text = words.list(`${textAt(thing, 'phase')}.${key}`) ?? words.list(key) ?? answer
  return { lead: words.question(thing), text, lines: lines(thing, 'answer') }
}

function common(thing: Raw, { words, textOf, lines }: Reading): Item {
  const text = textAt(thing, 'text') || textOf(thing['entry'])
  return { lead: words.question(thing), text, lines: lines(thing, 'entry') }
}
