import { billOfMaterials } from './billOfMaterials.mjs'

/**
 * Puts the bill of materials beside the app, and stops the build where a package is in the app and not on the bill.
 *
 * @returns {import('vite').Plugin}
 */
export function billInBuild() {
  return {
    name: 'beraad:bill-in-build',
    apply: 'build',
    generateBundle(_, bundle) {
      const bill = billOfMaterials()
      const named = new Set(bill.components.map(({ name }) => name))
      const built = Object.values(bundle)
        .flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
        .flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/?]+)/.exec(id)?.[1] ?? [])
      const missing = [...new Set(built)].filter((name) => !named.has(name))
      if (missing.length > 0) this.error(`not on the bill of materials: ${missing.join(', ')}`)
      this.emitFile({
        type: 'asset',
        fileName: 'sbom.cdx.json',
        source: `${JSON.stringify(bill, null, 2)}\n`,
      })
    },
  }
}
