import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../parts/root.mjs'

/**
 * @typedef {object} Locked a package as the lock file has it
 * @property {string} version
 * @property {string} [integrity]
 * @property {string} [license]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {Record<string, string>} [dependencies]
 */

// Installed to build with, and yet part of what people use: the letter in a PDF, and what registers the service worker.
const ALSO_SHIPPED = [
  '@expo-google-fonts/source-sans-3',
  'vite',
  'vite-plugin-pwa',
  'workbox-core',
  'workbox-window',
]

/**
 * What Beraad is made of, in CycloneDX 1.6 (ECMA-424): every package that can run on the laptop of who uses it, with
 * its version, its licence and the checksum that the lock file holds. The same lock file gives the same bytes, so it
 * carries no moment and no random number.
 *
 * @returns the bill, to be written as JSON
 */
export function billOfMaterials() {
  const { name, version, license } = readJson('package.json')
  /** @type {Record<string, Locked>} */
  const packages = readJson('package-lock.json').packages
  const used = Object.entries(packages).filter(
    ([path, each]) => path !== '' && (!each.dev || ALSO_SHIPPED.includes(nameOf(path))),
  )
  const byAddress = new Map(used.map(([path, each]) => [purlOf(path, each), { path, each }]))
  const own = `pkg:npm/${name}@${version}`
  const known = (/** @type {string} */ path) => {
    const found = packages[path]
    return found && byAddress.has(purlOf(path, found)) ? [purlOf(path, found)] : []
  }
  const dependsOn = (/** @type {string} */ path, /** @type {readonly string[]} */ names) =>
    [...new Set(names.flatMap((each) => known(resolved(packages, path, each))))].toSorted()
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        ...{ type: 'application', 'bom-ref': own, name, version, purl: own },
        licenses: [{ license: { id: license } }],
      },
    },
    components: [...byAddress].map(([purl, { path, each }]) => component(purl, path, each)),
    dependencies: [
      {
        ref: own,
        dependsOn: dependsOn('', [
          ...Object.keys(packages['']?.dependencies ?? {}),
          ...ALSO_SHIPPED,
        ]),
      },
      ...[...byAddress].map(([ref, { path, each }]) => ({
        ref,
        dependsOn: dependsOn(path, Object.keys(each.dependencies ?? {})),
      })),
    ],
  }
}

/** @param {string} purl @param {string} path @param {Locked} locked */
function component(purl, path, { version, integrity, license, optional }) {
  const [alg, base64] = integrity?.split('-') ?? []
  const known = alg === 'sha512' && base64 !== undefined
  return {
    ...{ type: 'library', 'bom-ref': purl, name: nameOf(path), version, purl },
    scope: optional ? 'optional' : 'required',
    ...(license && {
      licenses: [/[ (]/.test(license) ? { expression: license } : { license: { id: license } }],
    }),
    ...(known && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }],
    }),
  }
}

/** Where a package finds another: beside itself, or in a folder above. */
function resolved(
  /** @type {Record<string, Locked>} */ packages,
  /** @type {string} */ from,
  /** @type {string} */ wanted,
) {
  for (let at = from; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('node_modules/') - 1, 0)))
    if (packages[`${at}/node_modules/${wanted}`]) return `${at}/node_modules/${wanted}`
  return `node_modules/${wanted}`
}

/** @param {string} path of a folder in node_modules */
const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** @param {string} path @param {Locked} locked */
const purlOf = (path, { version }) => `pkg:npm/${nameOf(path).replace('@', '%40')}@${version}`

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'))
}
