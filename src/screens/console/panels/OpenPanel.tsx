import { usePanels } from '../state/panelState'
import { KeysHelp } from './KeysHelp'
import { ParkedPanel } from './ParkedPanel'
import { ParkPanel } from './ParkPanel'
import { PeoplePanel } from './PeoplePanel'
import { ReadingsPanel } from './ReadingsPanel'
import { RoomCheck } from './RoomCheck'
import { RoundPanel } from './RoundPanel'

/** What lies open over the question, if anything. */
export function OpenPanel() {
  const { panel } = usePanels()
  switch (panel) {
    case 'people':
      return <PeoplePanel />
    case 'park':
      return <ParkPanel />
    case 'parked':
      return <ParkedPanel />
    case 'round':
      return <RoundPanel />
    case 'room':
      return <RoomCheck />
    case 'readings':
      return <ReadingsPanel />
    case 'keys':
      return <KeysHelp />
    case null:
      return null
  }
}
