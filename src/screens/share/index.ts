// share: what goes out after a meeting. The page *wie doet wat wanneer*, and the case as data for who keeps it.
export { ShareScreen } from './ShareScreen'
