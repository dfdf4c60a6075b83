/** Types behind what stands in a field, as a hand would: the field tells whoever listens. */
export function typeInto(area: HTMLTextAreaElement, text: string): void {
  const end = area.value.length
  const gap = end === 0 || /\s$/.test(area.value) ? '' : ' '
  area.setRangeText(`${gap}${text}`, end, end, 'end')
  area.dispatchEvent(new Event('input', { bubbles: true }))
}
