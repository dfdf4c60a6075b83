import { cleanup, render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { TextsProvider, startTexts, textsFor, useGuideText, useText, useTexts } from '#i18n'

afterEach(cleanup)

it('reads the register of the nearest provider', async () => {
  const [nl, plain] = await Promise.all([textsFor('nl'), textsFor('nl-eenvoudig')])
  render(
    <TextsProvider texts={nl}>
      <Sample name="console" />
      <TextsProvider texts={plain}>
        <Sample name="wall" />
      </TextsProvider>
    </TextsProvider>,
  )
  expect(screen.getByTestId('console').textContent).toBe('nl|Annuleren|Bodemeisen')
  expect(screen.getByTestId('wall').textContent).toBe('nl-eenvoudig|Niet doen|Minimaal nodig')
})

it('follows a change of register', async () => {
  const view = render(
    <TextsProvider texts={await textsFor('nl')}>
      <Sample name="it" />
    </TextsProvider>,
  )
  view.rerender(
    <TextsProvider texts={await textsFor('en')}>
      <Sample name="it" />
    </TextsProvider>,
  )
  expect(screen.getByTestId('it').textContent).toBe('en|Cancel|Bottom lines')
})

it('says what is wrong without a provider', () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(() => render(<Sample name="it" />)).toThrow('TextsProvider')
  silent.mockRestore()
})

it('marks the page with its language at the start', async () => {
  const texts = await startTexts('nl-eenvoudig')
  expect(texts.register).toBe('nl-eenvoudig')
  expect(document.documentElement.lang).toBe('nl')
})

it('loads a register once', () => {
  expect(textsFor('en')).toBe(textsFor('en'))
})

function Sample({ name }: { readonly name: string }): ReactElement {
  const t = useText('common')
  const guideText = useGuideText()
  const { register } = useTexts()
  const words = [
    register,
    t('cancel'),
    guideText('directeVeiligheid', 'oordeel.bodemeisen', 'short'),
  ]
  return <p data-testid={name}>{words.join('|')}</p>
}
