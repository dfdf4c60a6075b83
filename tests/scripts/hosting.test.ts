import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hostingFiles } from '../../scripts/build/hostingFiles.mjs'
import { securityHeaders } from '../../scripts/build/securityHeaders.mjs'

describe('the header files for hosts', () => {
  it('are those of docs/hosting', () => {
    execFileSync(process.execPath, ['scripts/hosting.mjs', '--check'])
  })

  it.each(Object.keys(hostingFiles()))('%s says every header with its whole value', (name) => {
    const file = readFileSync(`docs/hosting/${name}`, 'utf8')
    for (const [header, value] of Object.entries(securityHeaders)) {
      expect(file).toContain(header)
      expect(file).toContain(value)
    }
  })
})
