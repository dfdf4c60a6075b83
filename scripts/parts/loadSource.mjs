import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './root.mjs'

/**
 * Loads a TypeScript module of this project into a script.
 *
 * @param {string} path from the folder of the project, such as 'src/guide/index.ts'
 * @returns {Promise<any>} what the module exports
 */
export async function loadSource(path) {
  const { module } = await runnerImport(join(root, path), {
    root,
    configFile: false,
    logLevel: 'error',
  })
  return module
}
