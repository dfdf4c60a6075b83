import type { WidthOf } from './wrap'

let pen: OffscreenCanvasRenderingContext2D | null | undefined

/** Measures a text in the type of the wall; where nothing can be drawn it is reckoned, a little wide. */
export const widthOf: WidthOf = (text, font, bold) => {
  pen ??= typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d')
  if (pen === null) return [...text].length * font * (bold ? 0.58 : 0.55)
  pen.font = `${bold ? 650 : 400} ${font}px ${getComputedStyle(document.body).fontFamily}`
  return pen.measureText(text).width
}
