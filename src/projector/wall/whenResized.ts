/**
 * Calls `changed` now, whenever this place gets another size, and once its letters have their own shape. Returns how to
 * stop. Where nothing can be watched it is called once.
 */
export function whenResized(place: Element, changed: () => void): () => void {
  changed()
  if (typeof ResizeObserver === 'undefined') return () => {}
  const watching = new ResizeObserver(changed)
  watching.observe(place)
  // A letter takes another width once its font is there.
  void document.fonts.ready.then(changed)
  return () => watching.disconnect()
}
