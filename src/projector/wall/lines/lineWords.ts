import type { QuestionId } from '#guide'
import type { FieldLine, WallLine } from '../../projection'
import { wordsOfFields } from './wordsOfFields'
import type { RowProps } from './Rows'
import type { Words } from './useWords'

/** How a line is put into words: a row for the list. */
export function lineWords(line: WallLine, words: Words, question: QuestionId | null): RowProps {
  const { list } = words
  return {
    lead: leadOf(line, words, question),
    text: line.text,
    aside: line.source,
    under: [
      line.about.join(', '),
      line.certainty === null ? '' : list(`certainty.${line.certainty}`),
      line.when === null ? '' : words.day(line.when),
      line.nature === null ? '' : list(`riskKind.${line.nature}`),
      line.reach === null ? '' : list(`riskKind.${line.reach}`),
      ...wordsOfFields('entry', line.more.filter(isPlain), words),
    ].filter((each) => each !== ''),
    notes: wordsOfFields('entry', line.more.filter(isNote), words),
    inset: line.of !== null,
  }
}

/** Who it is about, and the answer out of a few: "moeder: deels". */
function leadOf(line: WallLine, words: Words, question: QuestionId | null): string | null {
  const organisation = line.more.find((each) => each.field === 'organisation')?.text ?? null
  const value = line.value === null ? null : valueWord(line.value, words, question)
  const lead = [line.person, organisation, value].filter((each) => each !== null).join(', ')
  if (lead === '') return null
  return line.text === '' ? lead : `${lead}:`
}

function valueWord(
  value: NonNullable<WallLine['value']>,
  { list }: Words,
  question: QuestionId | null,
): string {
  switch (value) {
    case 'strength':
    case 'neutral':
    case 'worry':
      return list(`value.${value}`)
    case 'partly':
      return list('cooperation.partly')
    default:
      return question === 'vooraf.medewerking'
        ? list(`cooperation.${value}`)
        : list(`yesno.${value}`)
  }
}

const isNote = ({ field }: FieldLine<'entry'>) => field === 'goal' || field === 'result'
/** The organisation stands before the words. */
const isPlain = (line: FieldLine<'entry'>) => line.field !== 'organisation' && !isNote(line)
