/**
 * `npm run test:faults`: plays a whole meeting on a real vault once for each of its writes and each fault (no room, a
 * failed write, a closed database). Ends with 0 only where each time it was said, nothing that was called saved was
 * lost, and the meeting could be finished. `-- --step 10` takes every tenth write.
 */
import { install } from '../parts/install.mjs'
import { loadSource } from '../parts/loadSource.mjs'
import { say } from '../parts/say.mjs'

await install()
const at = process.argv.indexOf('--step')
const step = at < 0 ? 1 : Number(process.argv[at + 1])
const { playEveryWrite } = await loadSource('tests/vault/everyWrite/playEveryWrite.ts')
const { commands, writes, meetings, broken } = await playEveryWrite(step, say)
say(
  `a meeting of ${commands} actions and ${writes} writes, played ${meetings} times with a fault: ` +
    `${broken.length} promises broken`,
)
for (const each of broken) say(`  ${each}`)
if (broken.length > 0 || meetings === 0) process.exitCode = 1
