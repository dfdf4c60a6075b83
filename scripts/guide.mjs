/** `npm run --silent guide`: prints the whole guide, words included, as JSON and nothing else. */
import { collectGuide } from './guide/collectGuide.mjs'
import { wordsOfGuide } from './guide/wordsOfGuide.mjs'
import { loadSource } from './parts/loadSource.mjs'

const guide = collectGuide(await loadSource('src/guide/index.ts'), await wordsOfGuide())
process.stdout.write(`${JSON.stringify(guide, null, 2)}\n`)
