import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const LETTER = 'node_modules/@expo-google-fonts/source-sans-3'

const compiler = NodeCompiler.create({
  fontArgs: [{ fontPaths: [`${LETTER}/400Regular`, `${LETTER}/600SemiBold`] }],
})

/** Compiles a Typst document to PDF/UA-1. Throws with what Typst says where it refuses. */
export function compileTypst(source: string): Uint8Array {
  const compiled = compiler.compile({ mainFileContent: source })
  if (compiled.result === null)
    throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics))
  return new Uint8Array(
    compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: 0 }),
  )
}
