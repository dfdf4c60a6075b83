import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/**
 * Where a Chromium is that can run the browser tests: the one that BERAAD_CHROMIUM names, an installed
 * one, or Playwright's own.
 *
 * @returns {string | undefined} its full path; nothing when there is none
 * @throws when BERAAD_CHROMIUM names a file that is not there: that is a mistake, not a wish for another one
 */
export function findChromium() {
  const named = process.env['BERAAD_CHROMIUM']
  if (named && !existsSync(named))
    throw new Error(`BERAAD_CHROMIUM is ${named}, which is not there.`)
  return (
    named || [...onPath(), ...usualPlaces(), ...fromPlaywright()].find((path) => existsSync(path))
  )
}

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]

function onPath() {
  if (process.platform === 'win32') return []
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge']
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app`, 'Contents/MacOS', app)),
    )
  }
  if (process.platform !== 'win32') return []
  const programs = [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ]
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap((name) => process.env[name] ?? [])
    .flatMap((folder) => programs.map((program) => join(folder, program)))
}

const cacheFolders = {
  darwin: join(homedir(), 'Library/Caches/ms-playwright'),
  win32: join(process.env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright'),
}

/** What `playwright install chromium` leaves behind, the newest first. */
function fromPlaywright() {
  const platform = /** @type {keyof typeof cacheFolders} */ (process.platform)
  const cache =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ??
    cacheFolders[platform] ??
    join(homedir(), '.cache/ms-playwright')
  if (!existsSync(cache)) return []
  const programs = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
    ...['chrome-mac', 'chrome-mac-arm64', 'chrome-mac-x64'].flatMap((folder) =>
      ['Chromium', 'Google Chrome for Testing'].map(
        (app) => `${folder}/${app}.app/Contents/MacOS/${app}`,
      ),
    ),
  ]
  return readdirSync(cache)
    .filter((folder) => folder.startsWith('chromium-'))
    .toSorted()
    .toReversed()
    .flatMap((folder) => programs.map((program) => join(cache, folder, program)))
}
