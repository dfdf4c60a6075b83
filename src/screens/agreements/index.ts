// agreements: every open agreement of all cases on this device, the overdue first.
export { AgreementsScreen } from './AgreementsScreen'
