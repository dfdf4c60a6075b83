import type { Register } from '#i18n'
import { textsFor } from '#i18n'
import type { Paper } from './paper'
import type { Fonts } from './pdf/fonts'

/**
 * Draws a page with nothing of any case in it, in memory: whether jsPDF and the letter are at hand. `fonts` is for
 * where there is no browser.
 */
export async function tryPdf(register: Register, fonts?: Fonts): Promise<boolean> {
  try {
    const [texts, { renderPdf }] = await Promise.all([
      textsFor(register),
      import('./pdf/renderPdf'),
    ])
    const letter = fonts ?? (await (await import('./pdf/fonts')).fetchFonts())
    const { bytes, missing } = await renderPdf(trialPaper(register, texts.language), texts, letter)
    return bytes.byteLength > 0 && missing.length === 0
  } catch {
    return false
  }
}

function trialPaper(register: Register, language: Paper['language']): Paper {
  return {
    register,
    language,
    title: 'Beraad',
    mark: null,
    subtitle: [],
    // Signs that a letter may lack: Dutch, Polish, Turkish.
    sections: [{ heading: 'ë ï ’ “ ” € →', blocks: [paragraph('ł ś ż ğ ı ş')] }],
    isLarge: false,
    footer: '',
    date: '2026-01-01',
  }
}

function paragraph(text: string) {
  return { kind: 'paragraph', line: { tone: 'plain', text } } as const
}
