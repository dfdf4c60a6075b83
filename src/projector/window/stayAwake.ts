/** Keeps the screen awake while the wall is to be seen. Returns how to let it sleep again. */
export function stayAwake(page: Document): () => void {
  let awake: WakeLockSentinel | null = null
  let here = true
  const wake = async () => {
    if (!here || page.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
    try {
      awake = await navigator.wakeLock.request('screen')
    } catch {
      // A battery that is nearly empty: the device decides.
    }
  }
  const wakeAgain = () => void wake()
  page.addEventListener('visibilitychange', wakeAgain)
  wakeAgain()
  return () => {
    here = false
    page.removeEventListener('visibilitychange', wakeAgain)
    void awake?.release()
  }
}
