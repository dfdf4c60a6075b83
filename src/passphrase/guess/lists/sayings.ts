import { wordsOf } from './wordsOf'

/** Sayings, first lines of songs and prayers, counting rhymes: long, and known to everybody who guesses. */
export const sayings: readonly string[] = wordsOf(`
  correct horse battery staple
  alle eendjes zwemmen in het water
  alle eendjes zwemmen in het water falderalderiere
  vader jacob vader jacob slaapt gij nog
  vader jacob slaapt gij nog
  altijd is kortjakje ziek
  midden in de week maar zondags niet
  in de maneschijn
  in de maneschijn klom ik op een trapje
  zie ginds komt de stoomboot
  zie de maan schijnt door de bomen
  sinterklaas kapoentje
  sinterklaasje kom maar binnen met je knecht
  hoor de wind waait door de bomen
  hoor wie klopt daar kinderen
  daar wordt aan de deur geklopt
  o kom er eens kijken
  slaap kindje slaap
  slaap kindje slaap daar buiten loopt een schaap
  schaapje schaapje heb je witte wol
  berend botje ging uit varen
  klap eens in je handjes
  hansje pansje kevertje
  twee emmertjes water halen
  zagen zagen wiedewiedewagen
  schipper mag ik overvaren
  witte zwanen zwarte zwanen
  op een grote paddenstoel
  op een klein stationnetje
  poesje mauw kom eens gauw
  boer wat zeg je van mijn kippen
  advocaatje ging op reis
  een twee drie vier hoedje van papier
  een twee drie vier
  hoedje van papier
  een twee drie vier vijf zes zeven
  een twee drie vier vijf
  iene miene mutte
  olleke bolleke rebusolleke
  lang zal ze leven
  lang zal hij leven
  lang zal ze leven in de gloria
  er is er een jarig hoera hoera
  hoe suja suja kindje
  dikkertje dap klom op de trap
  de wielen van de bus
  de wielen van de bus gaan rond en rond
  hoofd schouders knie en teen
  daar was laatst een meisje loos
  in een groen groen groen knollenland
  in een groen groen groen groen knollen knollenland
  moriaantje zo zwart als roet
  het regent het zegent
  het regent het regent de pannetjes worden nat
  jan huigen in de ton
  kortjakje
  de uil zat in de olmen
  roodborstje tikt tegen het raam
  onder moeders paraplu
  hop marjanneke stroop in het kannetje
  wie in januari geboren is sta op
  torentje torentje bussekruit
  wilhelmus van nassouwe
  wilhelmus van nassouwe ben ik van duitsen bloed
  ben ik van duitsen bloed
  den vaderlant getrouwe
  stille nacht heilige nacht
  o denneboom o denneboom
  o denneboom wat zijn je takken wonderschoon
  nu zijt wellekome
  de herdertjes lagen bij nachte
  er is een kindeke geboren op aard
  gelukkig nieuwjaar
  een gelukkig nieuwjaar
  prettige feestdagen
  fijne feestdagen
  vrolijk kerstfeest
  prettig kerstfeest
  gelukkig kerstfeest
  zalig kerstfeest
  hartelijk gefeliciteerd
  van harte gefeliciteerd
  gefeliciteerd met je verjaardag
  onze vader die in de hemelen zijt
  onze vader die in de hemel zijt
  wees gegroet maria vol van genade
  in den beginne was het woord
  in het begin schiep god de hemel en de aarde
  de heer is mijn herder
  de heer is mijn herder mij ontbreekt niets
  liefde is geduldig
  geloof hoop en liefde
  ik hou van jou
  ik houd van jou
  ik hou van je
  ik hou van mijn kinderen
  ik hou van voetbal
  ik hou van holland
  ik mis je
  mijn lieve schat
  mijn hond heet
  mijn kat heet
  liefde overwint alles
  geluk zit in een klein hoekje
  een ongeluk zit in een klein hoekje
  de appel valt niet ver van de boom
  de appel valt niet ver van de stam
  wie het kleine niet eert is het grote niet weerd
  wie niet sterk is moet slim zijn
  wie niet waagt wie niet wint
  wie een kuil graaft voor een ander
  wie een kuil graaft voor een ander valt er zelf in
  wie zaait zal oogsten
  wie dan leeft wie dan zorgt
  wie mooi wil zijn moet pijn lijden
  wie het laatst lacht lacht het best
  wie a zegt moet ook b zeggen
  wie de schoen past trekke hem aan
  wie goed doet goed ontmoet
  wie kaatst kan de bal verwachten
  wie zijn billen brandt moet op de blaren zitten
  al draagt een aap een gouden ring
  al is de leugen nog zo snel de waarheid achterhaalt hem wel
  alle begin is moeilijk
  alle goede dingen bestaan in drieen
  alle hens aan dek
  alle hout is geen timmerhout
  alle wegen leiden naar rome
  als de kat van huis is dansen de muizen
  als de kat van huis is dansen de muizen op tafel
  als de maan vol is schijnt zij overal
  als het kalf verdronken is dempt men de put
  als het regent in parijs druppelt het in brussel
  als twee honden vechten om een been
  beter een goede buur dan een verre vriend
  beter een vogel in de hand dan tien in de lucht
  beter laat dan nooit
  beter voorkomen dan genezen
  voorkomen is beter dan genezen
  blaffende honden bijten niet
  de aanhouder wint
  de beste stuurlui staan aan wal
  de een zijn dood is de ander zijn brood
  de kat uit de boom kijken
  de kat in de zak kopen
  de kogel is door de kerk
  de kruik gaat zo lang te water tot hij breekt
  de laatste loodjes wegen het zwaarst
  de morgenstond heeft goud in de mond
  morgenstond heeft goud in de mond
  de pot verwijt de ketel dat hij zwart ziet
  de wal keert het schip
  de weg naar de hel is geplaveid met goede voornemens
  de wens is de vader van de gedachte
  de uitzondering bevestigt de regel
  de klok heeft horen luiden maar weet niet waar de klepel hangt
  doe maar gewoon dan doe je al gek genoeg
  door de bomen het bos niet meer zien
  door schade en schande wordt men wijs
  een blind paard kan er geen schade doen
  een dag niet gelachen is een dag niet geleefd
  een ezel stoot zich geen twee keer aan dezelfde steen
  een ezel stoot zich in het gemeen niet tweemaal aan dezelfde steen
  een gegeven paard mag je niet in de bek kijken
  een gewaarschuwd mens telt voor twee
  een goed begin is het halve werk
  een goed verstaander heeft maar een half woord nodig
  een kinderhand is gauw gevuld
  een mens lijdt het meest door het lijden dat hij vreest
  een vos verliest wel zijn haren maar niet zijn streken
  een zwaluw maakt nog geen zomer
  een wijze raad
  eerlijk duurt het langst
  eigen haard is goud waard
  eind goed al goed
  en ze leefden nog lang en gelukkig
  er was eens
  ergens gras over laten groeien
  gedeelde smart is halve smart
  geen nieuws is goed nieuws
  geen rook zonder vuur
  geduld is een schone zaak
  gestolen goed gedijt niet
  goed voorbeeld doet goed volgen
  goede raad is duur
  goede wijn behoeft geen krans
  haastige spoed is zelden goed
  haast je langzaam
  het bloed kruipt waar het niet gaan kan
  het gras is altijd groener bij de buren
  het gras is groener aan de overkant
  het hemd is nader dan de rok
  het is niet alles goud wat er blinkt
  het is een koud kunstje
  het is hollen of stilstaan
  het leven is een feest
  het leven is mooi
  het oog wil ook wat
  het venijn zit in de staart
  het werk van de duivel
  het zijn niet allen koks die lange messen dragen
  hoge bomen vangen veel wind
  hoe meer zielen hoe meer vreugd
  hoe later op de avond hoe schoner volk
  honger maakt rauwe bonen zoet
  hoogmoed komt voor de val
  huisje boompje beestje
  ieder diertje zijn pleziertje
  ieder huisje heeft zijn kruisje
  in de ontkenning zit de kracht
  in de beperking toont zich de meester
  in het land der blinden is eenoog koning
  je moet een gegeven paard niet in de bek kijken
  je moet het ijzer smeden als het heet is
  jong geleerd is oud gedaan
  kleine potjes hebben grote oren
  kleren maken de man
  komt tijd komt raad
  lachen is gezond
  lekker belangrijk
  lest best
  liefde is blind
  liefde maakt blind
  met de deur in huis vallen
  met vallen en opstaan
  met vereende krachten
  men moet de huid niet verkopen voor de beer geschoten is
  mosterd na de maaltijd
  na regen komt zonneschijn
  niets is wat het lijkt
  niet geschoten is altijd mis
  nood breekt wet
  nooit te oud om te leren
  oost west thuis best
  onbekend maakt onbemind
  onkruid vergaat niet
  oude liefde roest niet
  over koetjes en kalfjes praten
  pluk de dag
  praatjes vullen geen gaatjes
  prijs de dag niet voor het avond is
  regeren is vooruitzien
  roeien met de riemen die je hebt
  rome is niet op een dag gebouwd
  samen staan we sterk
  schijn bedriegt
  schoenmaker blijf bij je leest
  schoon schip maken
  spreken is zilver zwijgen is goud
  stille wateren hebben diepe gronden
  tijd is geld
  tijd heelt alle wonden
  twee honden vechten om een been de derde loopt er mee heen
  twee kapiteins op een schip
  twee weten meer dan een
  uit het oog uit het hart
  van een kale kip kun je niet plukken
  van het een komt het ander
  van de wieg tot het graf
  van je familie moet je het hebben
  vele handen maken licht werk
  verandering van spijs doet eten
  vertrouwen komt te voet en gaat te paard
  voor een dubbeltje op de eerste rang
  voor wat hoort wat
  vreemde ogen dwingen
  waar een wil is is een weg
  waar gehakt wordt vallen spaanders
  waar rook is is vuur
  waar het hart vol van is loopt de mond van over
  wat de boer niet kent dat eet hij niet
  wat je zegt ben je zelf
  wat niet weet wat niet deert
  wat in het vat zit verzuurt niet
  wat baten kaars en bril
  weten is macht
  kennis is macht
  wie jarig is trakteert
  zachte heelmeesters maken stinkende wonden
  zo gewonnen zo geronnen
  zo de heer zo de knecht
  zo vader zo zoon
  zoals het klokje thuis tikt tikt het nergens
  zoals de waard is vertrouwt hij zijn gasten
  zoek de zon op
  zonder wrijving geen glans
  zwijgen is goud
  de kat krabt de krullen van de trap
  de koetsier poetst de postkoets met postkoetspoets
  liesje leerde lotje lopen
  liesje leerde lotje lopen langs de lange lindelaan
  knappe kapper kapt knap
  hottentottententententoonstelling
  moeder sneed zeven scheve sneden brood
  pa's wijze lynx bezag vroom het fikse aquaduct
  geef mij maar amsterdam
  tulpen uit amsterdam
  aan de amsterdamse grachten
  het dorp
  een beetje verliefd
  dromen zijn bedrog
  jij bent zo
  je bent niet alleen
  hand in hand kameraden
  geen woorden maar daden
  you never walk alone
  you'll never walk alone
  hup holland hup
  hup holland hup laat de leeuw niet in z'n hempie staan
  wij houden van oranje
  leef je leven
  heb uw naaste lief als uzelf
  zijn of niet zijn
  ik denk dus ik ben
  kom mee naar buiten allemaal
  meester in de rechten
  rood wit blauw
  de vlag is rood wit blauw
  je maintiendrai
  carpe diem
  lorem ipsum dolor sit amet
  veni vidi vici
  et tu brute
  cogito ergo sum
  hakuna matata
  abracadabra
  hocus pocus pilatus pas
  simsalabim
  spiegeltje spiegeltje aan de wand
  spiegeltje spiegeltje aan de wand wie is de mooiste van het land
  wie is de mooiste van het land
  roodkapje en de wolf
  sneeuwwitje en de zeven dwergen
  hans en grietje
  assepoester
  doornroosje
  the quick brown fox jumps over the lazy dog
  to be or not to be
  to be or not to be that is the question
  may the force be with you
  i love you
  i love you so much
  i will always love you
  love is all you need
  all you need is love
  let it be
  hey jude
  happy birthday to you
  happy new year
  merry christmas
  we wish you a merry christmas
  twinkle twinkle little star
  row row row your boat
  never gonna give you up
  never give up
  winter is coming
  live long and prosper
  hello world
  open sesame
  open sezame
  trust no one
  in god we trust
  god is good
  god is love
  jesus is lord
  an apple a day keeps the doctor away
  better late than never
  home sweet home
  the early bird catches the worm
  practice makes perfect
  time is money
  knowledge is power
  no pain no gain
  one two three four five
  one two three four
  once upon a time
  keep calm and carry on
  this is my password
  my password is secret
  let me in please
  password password
  four random words
`)
