/** Fills the screen, or leaves it. A browser that refuses leaves things as they are. */
export function toggleFullScreen(page: Document): void {
  const done =
    page.fullscreenElement === null
      ? page.documentElement.requestFullscreen({ navigationUI: 'hide' })
      : page.exitFullscreen()
  done.catch(stay)
}

function stay(): void {}
