import type { QuestionPage } from '#projector'
import { loadSource } from '../../scripts/parts/loadSource.mjs'
import { aConsole, WALL } from './aConsole'
import { whatIsCut } from './whatIsCut'
import { expect, test } from './quiet'

type Pages = Readonly<Record<string, QuestionPage>>
const made: { readonly pages: Pages; readonly longPages: Pages } = await loadSource(
  'tests/projector/pages.ts',
)

test('the wall goes blank with the console, comes back with it, and is in step after a reload', async ({
  context,
  page: wall,
}) => {
  const hangs = (kind: string) => expect(wall.locator(`[data-wall="${kind}"]`)).toBeVisible()
  await wall.goto(WALL)
  await hangs('neutral')
  const first = await aConsole(context)
  await first.says(made.pages['common'])
  await hangs('common')
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText(/grootste gevaar/)
  await wall.reload()
  await hangs('common')
  await first.goes()
  await hangs('neutral')
  await expect(wall.locator('body')).not.toContainText('Escalatie')
  const second = await aConsole(context)
  await second.says(made.pages['gate'])
  await hangs('gate')
  await second.says({ ...made.pages['gate'], content: { kind: 'film' } })
  await hangs('neutral')
  await expect(wall).toHaveTitle('Scherm · Beraad')
})

test('F fills the screen', async ({ context, page: wall }) => {
  await wall.goto(WALL)
  const console = await aConsole(context)
  await console.says(made.pages['gate'])
  await wall.bringToFront()
  await wall.locator('[data-wall="gate"]').click()
  await wall.keyboard.press('f')
  await expect.poll(() => wall.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await wall.keyboard.press('f')
  await expect.poll(() => wall.evaluate(() => document.fullscreenElement !== null)).toBe(false)
})

test('a long answer is divided into pages, which the console turns; the last stays the last', async ({
  context,
  page: wall,
}) => {
  await wall.goto(WALL)
  const console = await aConsole(context)
  await console.says(made.longPages['lines40'])
  const sheet = wall.locator('[data-wall="lines"]')
  await expect(sheet).toHaveAttribute('data-wall-page', '1')
  const pages = Number(await sheet.getAttribute('data-wall-pages'))
  expect(pages).toBeGreaterThan(5)
  await expect(wall.locator('footer')).toContainText(`bladzijde 1 van ${pages}`)
  await expect(wall.getByText('Zorg 1:')).toBeInViewport()
  await expect(wall.getByText('Zorg 40:')).not.toBeInViewport()
  await console.says(made.longPages['lines40'], 9999)
  await expect(sheet).toHaveAttribute('data-wall-page', String(pages))
  await expect(wall.getByText('Zorg 40:')).toBeInViewport()
})

test('what is cut or covered is found', async ({ context, page: wall }) => {
  await wall.goto(WALL)
  const console = await aConsole(context)
  const spoil = (where: string, style: Readonly<Record<string, string>>) =>
    wall.evaluate(
      ([selector, styles]) => {
        for (const each of document.querySelectorAll<HTMLElement>(selector))
          Object.assign(each.style, styles)
      },
      [where, style] as const,
    )
  await console.says(made.pages['scaleCrowded'])
  await expect(wall.locator('[data-wall="scale"]')).toBeVisible()
  expect(await wall.evaluate(whatIsCut)).toEqual([])
  await spoil('[class*="block"]', { insetInlineStart: '200px', insetBlockEnd: '200px' })
  expect(await wall.evaluate(whatIsCut)).not.toEqual([])
  await console.says(made.pages['lines'])
  await expect(wall.locator('[data-wall="lines"]')).toBeVisible()
  await spoil('h1', { whiteSpace: 'nowrap', fontSize: '160px', maxInlineSize: 'none' })
  expect(await wall.evaluate(whatIsCut)).not.toEqual([])
  await console.says(made.longPages['oneWord'])
  await expect(wall.getByText('ontzettend')).toBeVisible()
  await spoil('[class*="text"]', { whiteSpace: 'nowrap', overflowWrap: 'normal' })
  expect(await wall.evaluate(whatIsCut)).not.toEqual([])
})

for (const [width, height, size] of [
  [1366, 768, 1],
  [1920, 1080, 1],
  [1920, 1080, 1.7],
  [1280, 1024, 1.2],
  // 1920 × 1080, zoomed to 200%.
  [960, 540, 1],
] as const)
  for (const register of ['nl', 'nl-eenvoudig', 'en'] as const)
    test(`nothing is cut or covered at ${width} × ${height}, type ${size}, ${register}`, async ({
      context,
      page: wall,
    }) => {
      await wall.setViewportSize({ width, height })
      await wall.goto(WALL)
      const console = await aConsole(context)
      await wall.bringToFront()
      await expect(wall.locator('[data-wall]')).toBeVisible()
      await wall.evaluate(() => document.fonts.ready)
      for (const [name, page] of Object.entries({ ...made.pages, ...made.longPages })) {
        await console.says({ ...page, register, size })
        await expect(
          wall.locator(`[data-wall-question="${page.question ?? ''}"], [data-wall="readingBack"]`),
        ).toBeVisible()
        await wall.evaluate(
          () =>
            new Promise((drawn) => void requestAnimationFrame(() => requestAnimationFrame(drawn))),
        )
        expect(await wall.evaluate(whatIsCut), name).toEqual([])
      }
    })
