/** An address that begins so was opened for the wall: that window never gets to know of vault or case. */
const WALL = '#/wand'

const place = document.getElementById('root')
if (place !== null) void (window.location.hash.startsWith(WALL) ? showWall(place) : start(place))

async function showWall(place: HTMLElement): Promise<void> {
  const { startWall } = await import('#projector')
  startWall(place)
}

/** Builds the parts of the console and hands them to each other. */
async function start(place: HTMLElement): Promise<void> {
  const [
    { randomId, refused, ok, systemClock },
    { parseFact, parseSummary },
    { checkGuide, leidraad },
    { openVault, strength },
    { createDesk },
    { parseSettings },
    { showApp, showStartTrouble, trustOwnScripts, VERSION, watchUpdates },
  ] = await Promise.all([
    import('#base'),
    import('#conference'),
    import('#guide'),
    import('#vault'),
    import('#meeting'),
    import('#screens/defaults'),
    import('#app'),
  ])
  trustOwnScripts()
  if (checkGuide(leidraad).length > 0) return showStartTrouble(place, 'guide')
  const opened = await openVault({
    parseFact,
    parseSettings,
    parseDigest: (outside) => {
      const summary = parseSummary(outside)
      return summary === null ? refused('not-a-summary') : ok(summary)
    },
  })
  if (!opened.ok) return showStartTrouble(place, opened.refusal.code)
  const vault = opened.value
  await showApp(place, {
    vault,
    strength,
    watchUpdates,
    guide: leidraad,
    clock: systemClock,
    makeId: randomId,
    makeDesk: (clock) =>
      createDesk({
        log: vault.cases,
        guide: leidraad,
        clock,
        makeId: randomId,
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
        app: VERSION,
      })
    },
  })
}
