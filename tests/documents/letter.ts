import { readFileSync } from 'node:fs'
import type { Fonts } from '#documents'

/** The letter of the PDF from the package that the build takes it from. */
export const letter: Fonts = {
  'SourceSans3-Regular': read('400Regular/SourceSans3_400Regular.ttf'),
  'SourceSans3-SemiBold': read('600SemiBold/SourceSans3_600SemiBold.ttf'),
}

function read(file: string): ArrayBuffer {
  const bytes = readFileSync(`node_modules/@expo-google-fonts/source-sans-3/${file}`)
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
}
