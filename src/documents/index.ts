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
export type { NotMade } from './agreementsPdf'
export { agreementsPdf, downloadAgreementsPdf } from './agreementsPdf'
export { tryPdf } from './tryPdf'
export { agreementsHtml, downloadAgreementsHtml, printAgreements } from './agreementsHtml'
export type { WindowBlocked } from './html/printHtml'
export type { Fonts } from './pdf/fonts'
export type { PdfFile } from './pdf/renderPdf'
export type { ExportedCase, ExportedMeeting } from './exportCase'
export { downloadCase, exportCase } from './exportCase'
export { FILE_NAMES } from './fileNames'
export { saveFile } from './saveFile'
