import { chunksOf } from './scripts/build/chunksOf.mjs'

/** What a laptop reads before the first key press, gzipped. docs/performance.md has what was measured. */
export default [
  {
    name: 'before unlock',
    path: chunksOf(['index.html']),
    limit: '200 kB',
    gzip: true,
  },
]
