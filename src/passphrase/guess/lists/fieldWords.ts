import { wordsOf } from './wordsOf'

/** What somebody who works here would think of first: the words of the field, and of this program. */
export const fieldWords: readonly string[] = wordsOf(`
  beraad
  focusoverleg
  focusberaad
  casusoverleg
  weegoverleg
  weegteam
  ketenoverleg
  procesregisseur
  procesregie
  casusregisseur
  casusregie
  veiligheidshuis
  veiligheidshuizen
  zorgenveiligheidshuis
  zorg- en veiligheidshuis
  zorg en veiligheidshuis
  zorgenveiligheid
  zorg en veiligheid
  veiligthuis
  veilig thuis
  veiligheidsplan
  veiligheidsafspraken
  veiligheid voorop
  leidraad
  bodemeis
  bodemeisen
  directe veiligheid
  directeveiligheid
  stabiele veiligheid
  risicogestuurde zorg
  risicogestuurdezorg
  herstelgerichte zorg
  herstelgerichtezorg
  beeldvorming
  oordeelsvorming
  besluitvorming
  schaalvraag
  huiselijk geweld
  huiselijkgeweld
  kindermishandeling
  kindermishandeling stoppen
  partnergeweld
  intieme terreur
  stalking
  femicide
  meldcode
  jeugdbescherming
  jeugdzorg
  jeugdreclassering
  jeugdhulp
  gezinsvoogd
  kinderbescherming
  raad voor de kinderbescherming
  raadvoordekinderbescherming
  reclassering
  openbaar ministerie
  openbaarministerie
  officier van justitie
  politie
  wijkagent
  wijkteam
  gemeente
  burgemeester
  hulpverlening
  hulpverlener
  maatschappelijk werk
  maatschappelijkwerk
  vrouwenopvang
  opvanghuis
  verslavingszorg
  multidisciplinair
  mdaplusplus
  ministerie van justitie
  justitie en veiligheid
  jenv
  samenwerking
  vertrouwelijk
  privacy
  dossier
  projector
  beamer
  laptop van het werk
  wachtwoord van het werk
  wachtzin
  mijn wachtzin
  mijn wachtwoord
  dit is mijn wachtwoord
  dit is mijn wachtzin
  dit is geheim
  dit is een wachtzin
  ik weet het niet
  geen idee
  laat mij erin
  laat me erin
  sesam open u
  vier losse woorden
  vijf losse woorden
  twaalf tekens of meer
`)
