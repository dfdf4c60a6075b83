import { directeVeiligheid } from './directeVeiligheid'
import { herstelgerichteZorg } from './herstelgerichteZorg'
import { risicogestuurdeZorg } from './risicogestuurdeZorg'
import type { Guide } from './types'

/** The guide as it is handed out; an organisation may load its own minutes and switch questions off. */
export const leidraad: Guide = {
  phases: [directeVeiligheid, risicogestuurdeZorg, herstelgerichteZorg],
  minutes: {
    vooraf: 6,
    beeldvorming: 25,
    schaalvraag: 10,
    oordeelsvorming: 15,
    besluitvorming: 30,
    afsluiting: 4,
  },
}
