import { formatDate, useTexts } from '#i18n'
import { localTime } from '#base'

/** Tells an instant as the day and the time of this device, in words. */
export function useDayAndTime(): (instant: string) => {
  readonly date: string
  readonly time: string
} {
  const { register } = useTexts()
  return (instant) => {
    const local = localTime(instant)
    return {
      date: formatDate(local, 'weekdayLong', register),
      time: formatDate(local, 'time', register),
    }
  }
}
