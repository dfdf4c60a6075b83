/** An address that begins so was opened for the wall: that window never gets to know of vault or case. */
const WALL = '#/wand'

const place = document.getElementById('root')
if (place !== null) void begin(place)

/** Nobody looks at an empty page: where something is missing or throws, it is said. */
async function begin(place: HTMLElement): Promise<void> {
  try {
    await (window.location.hash.startsWith(WALL) ? showWall(place) : start(place))
  } catch {
    await tellTrouble(place)
  }
}

async function showWall(place: HTMLElement): Promise<void> {
  const { startWall } = await import('#projector')
  startWall(place)
}

/** Builds the parts of the console and hands them to each other. */
async function start(place: HTMLElement): Promise<void> {
  const [
    { once, randomId, refused, ok, systemClock },
    { checkGuide, leidraad },
    { openVault },
    { parseSettings },
    { showApp, showStartTrouble, trustOwnScripts, VERSION, watchUpdates },
  ] = await Promise.all([
    import('#base'),
    import('#guide'),
    import('#vault'),
    import('#screens/defaults'),
    import('#app'),
  ])
  trustOwnScripts()
  if (checkGuide(leidraad).length > 0) return showStartTrouble(place, 'guide')
  // What a case is, and the desk on which one lies: it comes in while the first screen stands.
  const kernel = once(async () => ({
    ...(await import('#conference')),
    ...(await import('#meeting')),
  }))
  const opened = await openVault({
    ready: kernel.load,
    parseFact: (outside) => kernel.loaded().parseFact(outside),
    liftLog: (outside) => kernel.loaded().liftLog(outside),
    parseSettings,
    parseDigest: (outside) => {
      const summary = kernel.loaded().parseSummary(outside)
      return summary === null ? refused('not-a-summary') : ok(summary)
    },
  })
  if (!opened.ok) return showStartTrouble(place, opened.refusal.code)
  const vault = opened.value
  const device = vault.thisDevice
  await showApp(place, {
    vault,
    watchUpdates,
    guide: leidraad,
    clock: systemClock,
    makeId: randomId,
    device,
    ready: kernel.load,
    makeOpenCases: (clock) =>
      kernel.loaded().createDesk({
        log: vault.cases,
        guide: leidraad,
        clock,
        makeId: randomId,
        device,
        keepSummary: vault.summaries.put,
      }),
    loadBackups: async () => {
      const { createBackups } = await import('#exchange')
      return createBackups({
        cases: vault.cases,
        settings: { ...vault.settings, parse: parseSettings },
        memory: vault.backups,
        keepSummary: vault.summaries.put,
        clock: systemClock,
        makeId: randomId,
        device,
        app: VERSION,
      })
    },
  })
}

/**
 * Says why there is no start. Where that cannot be brought in either, the sentence that stands in the page itself is shown at
 * once: it needs nothing but the page.
 */
async function tellTrouble(place: HTMLElement): Promise<void> {
  try {
    const { showStartTrouble } = await import('#app')
    await showStartTrouble(place, mayStore() ? 'failed' : 'storage-closed')
  } catch {
    document.getElementById('starting')?.setAttribute('data-starting', 'failed')
  }
}

/** Whether the browser lets this page store anything. One that does not throws at the first look. */
function mayStore(): boolean {
  try {
    return 'length' in window.localStorage && 'open' in window.indexedDB
  } catch {
    return false
  }
}
