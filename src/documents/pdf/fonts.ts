import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url'
import semibold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url'
import type { Face } from './sheetStyle'

/** The files of the letter, as they are. */
export type Fonts = Readonly<Record<Face, ArrayBuffer>>

/** Brings in the letter from our own origin; kept by the service worker, so it is there without a network. */
export async function fetchFonts(): Promise<Fonts> {
  const [one, other] = await Promise.all([fetchFont(regular), fetchFont(semibold)])
  return { 'SourceSans3-Regular': one, 'SourceSans3-SemiBold': other }
}

async function fetchFont(address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error('The letter of the document is not there')
  return answer.arrayBuffer()
}
