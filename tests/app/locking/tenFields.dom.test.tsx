import { afterEach, describe, it, vi } from 'vitest'
import { causes } from './causes'
import { fields } from './fields'
import { typingComesBack } from './typingComesBack'

afterEach(() => vi.restoreAllMocks())

describe.each(fields)('$name', (field) => {
  it.each(causes)('comes back with the cursor after $name', (cause) =>
    typingComesBack(field, cause),
  )
})
