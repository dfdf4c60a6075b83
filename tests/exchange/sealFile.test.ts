import { expect, it } from 'vitest'
import { sealFile } from '#exchange'
import { ageHere } from '../../src/exchange/age/ageHere'

const age = ageHere(1)
const passphrase = 'zeven stille ganzen op het ijs'
const list = new Blob(['Politie belt moeder op maandag.'], { type: 'application/pdf' })

it('seals a file so that only the passphrase opens it, as it was', async () => {
  const sealed = await sealFile(list, passphrase, age)
  if (!sealed.ok) throw new Error(sealed.refusal.code)
  const text = await sealed.value.text()
  expect(text).toMatch(/^age-encryption\.org\/v1\n-> scrypt /)
  expect(text).not.toContain('moeder')
  const opened = await age.open(passphrase, sealed.value)
  if (!opened.ok) throw new Error(opened.refusal.code)
  expect(await new Response(opened.value.content()).text()).toBe(await list.text())
  expect(await age.open('een heel andere wachtzin', sealed.value)).toMatchObject({
    ok: false,
    refusal: { code: 'wrong-passphrase' },
  })
})

it('seals nothing under a passphrase that is too short or not there', async () => {
  expect(await sealFile(list, 'kort', age)).toMatchObject({ refusal: { code: 'too-short' } })
  expect(await sealFile(list, '   ', age)).toMatchObject({ refusal: { code: 'empty' } })
})
