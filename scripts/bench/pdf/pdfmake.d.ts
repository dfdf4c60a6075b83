declare module 'pdfmake/build/pdfmake.js' {
  interface Made {
    getBuffer(): Promise<ArrayBuffer>
  }
  const pdfmake: {
    addVirtualFileSystem(files: Readonly<Record<string, string>>): void
    addFonts(fonts: Readonly<Record<string, { normal: string; bold: string }>>): void
    createPdf(page: object): Made
  }
  export default pdfmake
}
