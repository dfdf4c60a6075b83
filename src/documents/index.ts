// documents: what is handed out. A case becomes a paper of plain blocks (compose), and a paper becomes a file.
// Light to open: jsPDF and the letter of the PDF are loaded only when one is asked for.
export type {
  Block,
  Cell,
  Column,
  Facts,
  Line,
  Paper,
  Paragraph,
  Section,
  Table,
  Tone,
} from './paper'
export { composeAgreements } from './compose/composeAgreements'
export type { PaperRequest } from './compose/composePaper'
export { composePaper, isReadByFamily } from './compose/composePaper'
export type { Reportable } from './compose/report/reportable'
export { reportable } from './compose/report/reportable'
export { saidWords } from './compose/report/saidWords'
export type { PointToTell } from './pointsToTell'
export { pointsToTell } from './pointsToTell'
export { sheetMark } from './sheetMark'
export type { OfferedDocuments } from './offeredDocuments'
export { offeredDocuments } from './offeredDocuments'
export type { NotMade } from './notMade'
export type { Saved } from './downloadPaper'
export { downloadPaper, previewPaper, printPaper } from './downloadPaper'
export type { DataRequest } from './downloadData'
export { dataOf, downloadData } from './downloadData'
export type { Owner } from './data/owners'
export { calendarOwners } from './data/owners'
export { pdfOf } from './pdfOf'
export { htmlOf } from './htmlOf'
export { agreementsPdf } from './agreementsPdf'
export { agreementsHtml } from './agreementsHtml'
export { tryPdf } from './tryPdf'
export { endPrinting } from './html/printHtml'
export type { Fonts } from './pdf/fonts'
export type { PdfFile } from './pdf/renderPdf'
export type { ExportedCase, ExportedMeeting } from './exportCase'
export { downloadCase, exportCase } from './exportCase'
export type { PaperForm } from './fileNames'
export { FILE_NAMES, paperFileName } from './fileNames'
export type { KeepFile } from './saveFile'
export { saveFile } from './saveFile'
