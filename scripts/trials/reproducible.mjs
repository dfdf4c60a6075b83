/**
 * `npm run test:reproducible`: builds Beraad twice, in two new folders with packages of their own, and ends with 0 only
 * where both builds hold the same files with the same bytes.
 */
import { reproducibleTrial } from './reproducibleTrial.mjs'
import { say } from '../parts/say.mjs'

const { files, different, seconds } = await reproducibleTrial()
say(`${files} files, built twice in ${seconds.toFixed(1)} s, ${different.length} of them different`)
for (const name of different) say(`  ${name}`)
if (different.length > 0 || files === 0) process.exitCode = 1
