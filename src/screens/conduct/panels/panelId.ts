/** What can lie open beside the matter itself; one at a time. */
export type PanelId = 'people' | 'park' | 'parked' | 'round' | 'room' | 'keys'
