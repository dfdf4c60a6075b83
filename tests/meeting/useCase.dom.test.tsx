import { act, render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useCase } from '#meeting'
import { eenFocusoverleg } from '../driver/eenFocusoverleg'

it('renders again only when what it reads of the case changed', async () => {
  const overleg = await eenFocusoverleg()
  const rendered: string[] = []
  function Place() {
    const question = useCase(
      overleg.store,
      ({ history }) => history.state.meetings[0]?.place?.question ?? '',
    )
    rendered.push(question)
    return <p>{question}</p>
  }
  const { container } = render(<Place />)
  await act(() => overleg.says('politie', 'beeld.zorgen', 'een'))
  await act(() => overleg.goesTo('beeld.gevaar'))
  expect(rendered).toEqual(['vooraf.fase', 'beeld.gevaar'])
  expect(container.textContent).toBe('beeld.gevaar')
})
