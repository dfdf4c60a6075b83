import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { TextsProvider, textsFor } from '#i18n'
import type { Projection } from '#projector'
import { WallPreview } from '#projector'
import { pages } from '../pages'

async function preview(projection: Projection) {
  const texts = await textsFor('nl')
  render(
    <TextsProvider texts={texts}>
      <WallPreview projection={projection} page={0} />
    </TextsProvider>,
  )
  return screen.findByRole('img', { name: /Op het grote scherm/ })
}

it('shows the page that hangs there, and says it in one line to who cannot see it', async () => {
  const { gate } = pages
  if (gate === undefined) throw new Error('there is no gate')
  const image = await preview({ ...gate, register: 'nl-eenvoudig' })
  await screen.findByText('Ja, nog zorgen', { exact: false }).catch(() => null)
  expect(image).toHaveAccessibleName(/^Op het grote scherm: .+\?$/)
  expect(image.querySelector('[data-wall]')).toHaveAttribute('data-wall', 'gate')
  expect(image.firstElementChild).toHaveAttribute('inert')
})

it('says that the wall is covered', async () => {
  const image = await preview({ kind: 'neutral', reason: 'covered', register: 'nl' })
  expect(image).toHaveAccessibleName('Op het grote scherm: alleen het woord Beraad')
})
