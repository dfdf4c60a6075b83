import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { billOfMaterials } from '../../scripts/build/billOfMaterials.mjs'

const { dependencies, version } = JSON.parse(readFileSync('package.json', 'utf8'))

it('is a CycloneDX document that holds every package we run on, in its version and with its checksum', () => {
  execFileSync(process.execPath, ['scripts/sbom.mjs'])
  const bill = JSON.parse(readFileSync('reports/sbom.cdx.json', 'utf8'))
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 })
  expect(bill.metadata.component).toMatchObject({ name: 'beraad', version })
  for (const [name, wanted] of Object.entries(dependencies)) {
    const found = bill.components.find((each: { name: string }) => each.name === name)
    expect(found, name).toMatchObject({ version: wanted, type: 'library', scope: 'required' })
    expect(found.purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${String(wanted)}`)
    expect(found.hashes[0].content).toMatch(/^[0-9a-f]{128}$/)
    expect(found.licenses).toHaveLength(1)
  }
})

it('names everything once, and depends on nothing that it does not name', () => {
  const { components, dependencies: edges } = billOfMaterials()
  const named = components.map((each) => each['bom-ref'])
  expect(new Set(named).size).toBe(named.length)
  expect(edges).toHaveLength(named.length + 1)
  const known = new Set(named)
  expect(edges.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !known.has(ref))).toEqual([])
  // What comes along with others, and what ships though it was installed to build with.
  for (const name of ['scheduler', '@noble/ciphers', 'workbox-window', 'fflate'])
    expect(components.map((each) => each.name)).toContain(name)
  for (const name of ['vitest', 'typescript-eslint', 'jsdom', 'rxdb', 'workbox-precaching'])
    expect(components.map((each) => each.name)).not.toContain(name)
})

it('is the same each time', () => {
  expect(JSON.stringify(billOfMaterials())).toBe(JSON.stringify(billOfMaterials()))
})
