const MONTHS = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const

const inWords = /^(?:(\d{1,2})\s+)?([a-z]+)\.?\s+(\d{4})$/i
const inFigures = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/

/**
 * What somebody typed of a moment, as far as it can be read: "mei 2024", "7 mei 2024", "5-2024" and
 * "7-5-2024" become `2024-05` or `2024-05-07`. Anything else ("zomer 2019") stays as it was typed.
 */
export function readWhen(typed: string): string {
  const text = typed.trim()
  const [, dayInWords, name, yearInWords] = inWords.exec(text) ?? []
  if (name !== undefined && yearInWords !== undefined) {
    const month = MONTHS.findIndex((names) => names.some((each) => each === name.toLowerCase())) + 1
    return month === 0 ? text : written(yearInWords, month, dayInWords)
  }
  const [, day, month, year] = inFigures.exec(text) ?? []
  return month === undefined || year === undefined ? text : written(year, Number(month), day)
}

function written(year: string, month: number, day: string | undefined): string {
  const two = (figure: string | number) => String(figure).padStart(2, '0')
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
}
