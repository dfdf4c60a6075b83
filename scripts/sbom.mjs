/**
 * `npm run sbom`: writes what Beraad is made of to reports/sbom.cdx.json (CycloneDX), the same that every build puts
 * beside the app.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { billOfMaterials } from './build/billOfMaterials.mjs'
import { root } from './parts/root.mjs'
import { say } from './parts/say.mjs'

const bill = billOfMaterials()
mkdirSync(join(root, 'reports'), { recursive: true })
writeFileSync(join(root, 'reports/sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`)
say(`${bill.components.length} packages in reports/sbom.cdx.json`)
