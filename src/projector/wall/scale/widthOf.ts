import type { WidthOf } from './layOut'

let pen: CanvasRenderingContext2D | null | undefined

/** Measures a text in the type of the wall; where nothing can be drawn it is reckoned, a little wide. */
export const widthOf: WidthOf = (text, font, bold) => {
  if (pen === undefined) pen = document.createElement('canvas').getContext('2d') ?? null
  if (pen === null) return [...text].length * font * (bold ? 0.58 : 0.55)
  const { fontFamily } = getComputedStyle(document.body)
  pen.font = `${bold ? 650 : 400} ${font}px ${fontFamily}`
  return pen.measureText(text).width
}
