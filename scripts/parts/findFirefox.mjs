import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Where a Firefox is: the one that BERAAD_FIREFOX names, or an installed one.
 *
 * @returns {string | undefined} its full path; nothing where there is none
 * @throws where BERAAD_FIREFOX names a file that is not there: that is a mistake, not a wish for another one
 */
export function findFirefox() {
  const named = process.env['BERAAD_FIREFOX']
  if (named && !existsSync(named))
    throw new Error(`BERAAD_FIREFOX is ${named}, which is not there.`)
  return named || [...onPath(), ...usualPlaces()].find((path) => existsSync(path))
}

function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return ['firefox', 'firefox-esr'].flatMap((name) => folders.map((folder) => join(folder, name)))
}

function usualPlaces() {
  return [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]
}
