import { jsPDF } from 'jspdf'
import type { Paper } from '../paper'
import type { Fonts } from './fonts'
import type { Face } from './sheetStyle'

/**
 * A new A4 file with the letter embedded. Its metadata tell nothing of a case: a neutral title, the date of the
 * meeting, which stands on the page anyway, and an identity that follows from its content, so that the same paper
 * gives the same bytes.
 */
export async function openPdf(paper: Paper, fonts: Fonts): Promise<jsPDF> {
  const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true })
  pdf.setDocumentProperties({ title: paper.title, creator: 'Beraad' })
  pdf.setCreationDate(creationDate(paper.date))
  pdf.setFileId(await hashOf(paper))
  const faces: readonly Face[] = ['SourceSans3-Regular', 'SourceSans3-SemiBold']
  for (const face of faces) {
    pdf.addFileToVFS(`${face}.ttf`, binary(fonts[face]))
    pdf.addFont(`${face}.ttf`, face, 'normal')
  }
  return pdf
}

/** jsPDF takes dates from 1970 to 2037; another one is told on the page only. */
function creationDate(date: string): string {
  const inRange = /^(19[7-9]\d|20[0-2]\d|203[0-7])-\d{2}-\d{2}$/.test(date)
  return `D:${(inRange ? date : '2000-01-01').replaceAll('-', '')}000000+00'00'`
}

async function hashOf(paper: Paper): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(paper))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The form in which jsPDF takes a font: one character for each byte. */
function binary(file: ArrayBuffer): string {
  const bytes = new Uint8Array(file)
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8192)
    // Not spread: that walks the bytes one by one, twenty milliseconds for a font.
    pieces.push(Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + 8192)))
  return pieces.join('')
}
