import type { Line, Paragraph, Tone } from '../paper'

/** A line of that tone, or none where there is nothing to say. */
export function line(tone: Tone, text: string | undefined): readonly Line[] {
  const said = (text ?? '').trim()
  return said === '' ? [] : [{ tone, text: said }]
}

/** As `line`, with the sentence in which the text is told. */
export function lineIn(
  tone: Tone,
  text: string | undefined,
  sentence: (text: string) => string,
): readonly Line[] {
  return line(tone, text).map((each) => ({ tone, text: sentence(each.text) }))
}

/** A sentence of its own, in the tone of what goes with something else. */
export function quietParagraph(text: string): Paragraph {
  return { kind: 'paragraph', line: { tone: 'quiet', text } }
}

/** Words that begin as a sentence does. */
export function asSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
