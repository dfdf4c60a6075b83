import { wordsOf } from './wordsOf'

/** Towns, regions and clubs: what is close by is thought of first. */
export const places: readonly string[] = wordsOf(`
  nederland
  amsterdam
  rotterdam
  den haag
  denhaag
  's-gravenhage
  utrecht
  eindhoven
  groningen
  tilburg
  almere
  breda
  nijmegen
  enschede
  apeldoorn
  haarlem
  arnhem
  amersfoort
  zaanstad
  zaandam
  haarlemmermeer
  hoofddorp
  den bosch
  denbosch
  's-hertogenbosch
  zwolle
  zoetermeer
  leiden
  leeuwarden
  maastricht
  dordrecht
  ede
  alphen aan den rijn
  alphen
  westland
  alkmaar
  emmen
  delft
  venlo
  deventer
  hilversum
  helmond
  hengelo
  almelo
  oldenzaal
  borne
  haaksbergen
  losser
  twente
  salland
  achterhoek
  gelderland
  overijssel
  drenthe
  friesland
  fryslan
  flevoland
  limburg
  noord-holland
  noordholland
  zuid-holland
  zuidholland
  noord-brabant
  noordbrabant
  brabant
  zeeland
  veluwe
  betuwe
  kennemerland
  rijnmond
  haaglanden
  drechtsteden
  gooi en vechtstreek
  roosendaal
  bergen op zoom
  oss
  sittard
  geleen
  heerlen
  kerkrade
  roermond
  weert
  purmerend
  hoorn
  den helder
  lelystad
  schiedam
  vlaardingen
  spijkenisse
  gouda
  capelle aan den ijssel
  katwijk
  nieuwegein
  zeist
  veenendaal
  doetinchem
  zutphen
  winterswijk
  harderwijk
  ermelo
  barneveld
  wageningen
  tiel
  culemborg
  gorinchem
  terneuzen
  vlissingen
  middelburg
  goes
  assen
  hoogeveen
  meppel
  coevorden
  heerenveen
  sneek
  drachten
  harlingen
  veendam
  stadskanaal
  delfzijl
  hardenberg
  kampen
  raalte
  rijssen
  nijverdal
  amstelveen
  aalsmeer
  heemskerk
  beverwijk
  velsen
  ijmuiden
  bussum
  huizen
  naarden
  weesp
  woerden
  houten
  ijsselstein
  soest
  baarn
  leusden
  best
  veldhoven
  waalwijk
  uden
  veghel
  boxtel
  valkenswaard
  rijswijk
  voorburg
  wassenaar
  noordwijk
  lisse
  texel
  vlieland
  terschelling
  ameland
  schiermonnikoog
  belgie
  antwerpen
  gent
  brussel
  curacao
  aruba
  bonaire
  suriname
  marokko
  turkije
  syrie
  polen
  ajax
  feyenoord
  fc twente
  fctwente
  fc groningen
  fc utrecht
  psv eindhoven
  az alkmaar
  go ahead eagles
  sc heerenveen
  sparta rotterdam
  vitesse
`)
