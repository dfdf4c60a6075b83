/** `npm run check`: everything that can be said without running the program. Under a minute. */
import { check } from './parts/check.mjs'
import { install } from './parts/install.mjs'

await install()
process.exitCode = (await check()).length > 0 ? 1 : 0
