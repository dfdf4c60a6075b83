import { waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { sitDown } from './chair'

const marks = () => [...document.querySelectorAll('[data-question] [data-waits]')]
const markedQuestion = () => marks()[0]?.closest('[data-question]')?.getAttribute('data-question')

it('a sentence that waits for Enter looks so, and the route says where it stands, until it is noted', async () => {
  const chair = await sitDown()
  await chair.begins()
  await chair.clicks('next')
  const question = chair.at()
  const capture = () => chair.one('textarea[data-capture]')
  await chair.user.type(capture(), 'Oma hoort geschreeuw')
  expect(chair.one('[data-form="entry"] [data-waits]')).toHaveTextContent('Nog niet genoteerd')
  await waitFor(() => expect(marks()).toHaveLength(1))
  expect(markedQuestion()).toBe(question)
  expect(marks()[0]).toHaveTextContent('getypt, nog niet genoteerd')
  await chair.presses('{PageDown}')
  expect(chair.at()).not.toBe(question)
  expect(markedQuestion()).toBe(question)
  // Also after the window was loaded anew.
  chair.reloads()
  await waitFor(() => expect(markedQuestion()).toBe(question))
  await chair.presses('{PageUp}')
  await waitFor(() => expect(capture()).toHaveValue('Oma hoort geschreeuw'))
  expect(chair.one('[data-form="entry"] [data-waits]')).toBeVisible()
  await chair.user.type(capture(), '{Enter}')
  await waitFor(() => expect(marks()).toEqual([]))
  expect(document.querySelector('[data-form="entry"] [data-waits]')).toBeNull()
})

it('what was typed and taken away again waits no longer', async () => {
  const chair = await sitDown()
  await chair.begins()
  await chair.clicks('next')
  await chair.user.type(chair.one('textarea[data-capture]'), 'Oma')
  await waitFor(() => expect(marks()).toHaveLength(1))
  await chair.user.clear(chair.one('textarea[data-capture]'))
  await waitFor(() => expect(marks()).toEqual([]))
  expect(document.querySelector('[data-form="entry"] [data-waits]')).toBeNull()
})
