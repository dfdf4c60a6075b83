import fc from '../random'
import { expect, it } from 'vitest'
import { plainText } from '#base'

it.each([
  ['Shift+Enter in a word processor', 'Belt moeder\u000BKomt vrijdag', 'Belt moeder\nKomt vrijdag'],
  ['a next line of old files', 'een\u0085twee', 'een\ntwee'],
  ['a page break', 'een\u000Ctwee', 'een\ntwee'],
  ['a line and a paragraph separator', 'een\u2028twee\u2029drie', 'een\ntwee\ndrie'],
  ['a record separator', 'een\u001Etwee', 'een\ntwee'],
  ['Windows, and an old Mac', 'een\r\ntwee\rdrie', 'een\ntwee\ndrie'],
  ['a tab between two cells', 'politie\tvrijdag', 'politie vrijdag'],
  ['other signs that nobody can read', 'een\u0000twee\u0007drie\u009Fvier', 'een twee drie vier'],
  ['what is a line end already', 'een\ntwee', 'een\ntwee'],
  ['letters of every kind', 'Şükran – “één” 👩‍👩‍👧', 'Şükran – “één” 👩‍👩‍👧'],
])('%s', (_, typed, kept) => {
  expect(plainText(typed)).toBe(kept)
})

it('glues no two words together, whatever stood between them, and is done with one time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (between) => {
      const kept = plainText(`a${between}b`)
      expect(plainText(kept)).toBe(kept)
      // oxlint-disable-next-line no-control-regex
      expect(kept).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029]/)
      if (between.length > 0) expect(kept).not.toBe('ab')
    }),
  )
})
