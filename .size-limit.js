import { chunksOfStart } from './scripts/build/chunksOf.mjs'

/** What a laptop reads before the first key press, gzipped. docs/performance.md has what was measured. */
export default [
  {
    name: 'before unlock',
    path: chunksOfStart(),
    limit: '190 kB',
    gzip: true,
  },
]
