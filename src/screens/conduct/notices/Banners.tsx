import { PausedBanner } from './PausedBanner'
import { RoomBanner } from './RoomBanner'
import { TroubleBanner } from './TroubleBanner'
import styles from './Notices.module.css'

/** What must not be overlooked, between the top and the matter; mostly nothing. */
export function Banners() {
  return (
    <div className={styles.banners}>
      <TroubleBanner />
      <PausedBanner />
      <RoomBanner />
    </div>
  )
}
