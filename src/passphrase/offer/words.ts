/**
 * Common Dutch words for things, colours and doings that one can picture: nothing that hurts, nobody's name, no word that is
 * typed with an accent. Every one of them is drawn as often as every other.
 */
export const words: readonly string[] = `
  aaien aambeeld aanbod aanhanger aanleg aanloop aanrecht aansteker aardappel aardbei aarde aardig
  aardnoot abdij abrikoos acacia accordeon achterdeur adder adelaar afdak afdruk afgrond afwas
  agenda akelei akker akkoord aktetas albatros album alfabet alpaca aluminium amfitheater anagram
  ananas andijvie anemoon anjer ankertouw anorak antenne antilope antwoord apotheker appel
  appelboom appelmoes appeltaart april aquarium archief architect arena arend artiest artisjok
  asbak asfalt asperge aster atelier atlas aubergine augurk auto autobaan autoband avocado avond
  avondmaal avondrood avontuur azalea azijn azuur baard baars babbelen badhuis badjas badkamer
  badminton bagage bagel baken bakfiets bakje bakken bakker bakkerij bakpan bakstenen balans balk
  balkon balkonplant ballerina ballon ballpoint balsem balspel balustrade bamboe banaan band
  bandana banjo bank bankje bankschroef barbecue barbier baret barkas barnsteen barometer basalt
  basgitaar basilicum basis bassin batterij bazuin bedaard bediening bedlamp bedrijf beek beeldje
  been begin begonia beiaard beige beitel beker belofte berg bergpas bergtop bericht berk berm
  beschuit bestek bestelbus beton beuk beukennoot beurs bever bezem bezemsteel bezinksel bezoek
  bibliotheek bieslook biet bijenkorf bijkeuken bikini biljart binnenhof bioscoop biscuit bivak
  bizon blad bladeren bladluis bladmuziek blauw blauwtje blazen blij blik blikje bliksem blocnote
  bloed bloeien bloem bloembol bloemist bloemkool bloemperk bloempot blokfluit blokhut blokkendoos
  blos blouse blusser bobslee bocht bodem boeg boei boek boekbinder boekenkast boekenmolen boeket
  boekrol boekwinkel boer boerderij boerenerf boerenkool boerin boetseren boezem boiler bokkenpoot
  boktor bolhoed bonbon bongo bontjas boodschap boog boomgaard boomhut boomkruin boomstam
  boomwortel boon boor boord boormachine boot bootje bord bordeaux borduren borstel bosbes bosrand
  boswachter boter boterbloem boterham boterkoek bouillon boulevard bouwdoos bouwen bouwkraan
  bouwvakker bowling braam braamstruik branding brandnetel brandwacht brandweer breed breien
  breinaald brem bretel bridge brie brief briefkaart bries brievenbus briket broccoli broche
  brochure broedplaats broek broekrok broekzak bromfiets brommen bromvlieg bron brons brood
  broodje broodplank brugwachter bruin bruine buffel bugel buggy buigen buikspreker buitelen
  buitenlucht buizerd bundel bunzing burcht bureau bureaustoel bushalte buurt buxus cabaretier
  cacao cactus cadeau cafe cake camera camping capuchon caramel caravan carillon carnaval
  carrosserie cartoon cashew castagnet catamaran cavia ceder ceintuur cello cement centrum
  champignon chauffeur chimpansee chocola chroom chrysant cicade cijfer cilinder cimbaal cipres
  circus cirkel citaat citroen claxon clematis clog clown club coach cockpit colbert colonne
  column commode componist compost computer concert conducteur conifeer contrabas courgette
  cracker cricket crocus croissant curry cursus dadel dagboek dageraad dahlia dakdekker dakrek
  damsteen dank dans dansen danser dapper dauw dealer decor deeg deining dekbed deken dekschaal
  deksel delta dennenappel dennenboom detail deur deurbel deurklink deurmat diadeem dialoog
  diamant dichten dichter didgeridoo dienblad diepvries dierentuin diesel dijk dille diploma
  dirigent dissel distel dobbelsteen dobber dobberen doedelzak doek doel doelpaal dolfijn domino
  dommekracht dompelaar donder doos doosje dorp dorpsplein dorpspomp dotterbloem douche dozen
  dozijn draad draaibank draaideur draaien draailier draaimolen draak dragen dragon drempel
  dribbel driewieler drijven droger dromedaris dromen droog droogrek droogte droom drop dropveter
  druif drukinkt drukker drukknop drumstel druppelen duet duif duikboot duikbril duiken duiker
  duikplank duim duimspijker duimstok duin duizendblad duizendpoot dwaallicht dwalen dwarsfluit
  dweil dynamo ebbenhout echo eclair eclips edelweiss eekhoorn eend eenhoorn eerlijk eetkamer eeuw
  egel eider eierdop eierschaal eierwekker eikenblad eikenhout eiland eind eindpunt ekster eland
  elastiek elastiekje elleboog emmer emmertje engel enkel enveloppe erfenis ervaring erwt esdoorn
  espresso estafette etage etalage eten etui eucalyptus evenaar examen expo ezel fabel fabriek
  fagot fakkel fanfare fantasie fauteuil fazant feest feniks ficus fiets fietsbel fietsen fietser
  fietspad fietspomp fietstas fietswiel figuurzaag filet film filosoof fineer finish fjord
  fladderen flamingo flaneren flard flensje fles flessenrek fluisteren fluit fluiten fluitje
  fluitketel fluweel folder fonkelen fontein forel formule fornuis forsythia fort fortuin foto
  fotoboek fotograaf fotolijst fraai frambozen fregat fresia fret friemelen friet fris frisbee
  fruitschaal fuchsia fuut gaas gala galajurk galerij galjoen galop gang gans ganzenbord
  ganzenveer gapen garage garnaal gast gastenboek gazelle gebaar gebak gedicht geduld geduldig
  geel geeuwen geheugen gehucht geiser geitenkaas geluid geluk gelukkig gemaal gems geranium
  gerbera gereedschap gerst geschenk gesp gesprek gestippeld gestreept gevel gewicht gewoon
  gezelschap gezicht gibbon giechelen gieter gilde gilet gips giraf gitaar glad gladiool glanzend
  glas glasblazer glasscherf glaswerk glazenier glazuur gletsjer glijden glimlach glimlachen
  glinster gloed gloeilamp gokje golf golfbal gondel gondelier gong goochelaar goochelen gootsteen
  gordel gordijn goud gouddraad goudenregen goudgeel goudklomp goudsmid goudvis graaf graan gracht
  grafiet granaat graniet grap gras grasklokje grasmat grasspriet graszode graven greep greppel
  griel griesmeel grind grinniken groeien groen groente groet grof grond groot grot gruis grutto
  gruyere guave gulden gymzaal haagbeuk haai haan haar haarband haard haarlok haas haast hagedis
  hagel hagelbui hagelkorrel hagelslag hagen haken halma halte halter halvemaan hamer hamster hand
  handbal handdoek handig handkar handpalm handschoen handschrift handtas handvat hangar hangbrug
  hanger hangmat hangslot hard haring hark harken harmonica harnas harp hars hart haspel haven
  havenhoofd havenkraan havermout havik hazelaar hazelnoot hazenpad heel heerlijk heftruck heide
  heks helder helikopter helm hemd hemdje hemel hemelbed hemelboom hengel hengsel hennep herbarium
  herberg herder herfst herfstblad herfstdraad herinnering hermelijn hert hertenkamp heuvel
  heuvelrug hijskraan hinde hinkelbaan hinkelen hitte hobo hockey hoed hoedje hoefijzer hoefsmid
  hoekig hoekje hoen hoepel hoepelrok hoeslaken hoeve hofje hollen hommel hond hondenmand honing
  honingraat honk hoofd hoofddoek hoofdkussen hoofdstuk hoog hoogte hooiberg hooivork hoorn
  hordeloop horen horizon horloge hortensia horzel hotel houder hout houtblok houtkachel houtskool
  houtvuur houtwol houweel hovenier huisje huls hulst hummus humor huppelen hyacint idee iglo
  iglotent ijsbaan ijsbeer ijsblokje ijsbreker ijscoman ijskast ijspegel ijsvloer ijsvogel
  ijswafel ijzel ijzer ijzerdraad imker indigo ingenieur inham inkijk inkt inktpot inktvlek inval
  iris ivoor jacht jachthaven jade jaguar jaloezie jasje jasmijn jeep jeneverbes jeugd jojo jong
  jongleren jongleur journalist jubileum judo juichen jurk jurkje jute juwelier kaak kaars
  kaarsenbak kaart kaartje kaartspel kaas kaasschaaf kaatsen kabel kabouter kachel kachelpijp kade
  kaft kajak kajuit kalender kalk kalkoen kalm kameel kameleon kamerjas kamerplant kamille kammen
  kampvuur kanaal kanarie kandelaar kaneel kangoeroe kano kans kantine kantwerk kapel kapitein
  kapper kapstok karaat karaf karavaan kardoen karmijn karnemelk karper karpet karretje karton
  kasboek kast kastanje kasteel kastje kathedraal katoen kattenbak kauw kauwen kazoo kegel
  kegelbaan keizer kelder kelk kemphaan keper keramiek kerk kerktoren kerkuil kermis kers
  kersenpit ketchup ketel ketting kettingzaag keuken keukenrol keurig keuze kever kiekendief kiel
  kiem kier kieviet kiezel kiezen kijken kikker kikkererwt kilo kilometer kimono kiosk kippenhok
  kistje kiwi klad kladblok klamboe klank klapdeur klaproos klapstoel klarinet klauteren
  klavecimbel klaver klaverblad klaverveld klavier kleed kleerhanger kleermaker klei kleiduif
  klein klem klepel klerenkast kleur kleurboek kleurig kleurling kleurrijk klimmen klimop klimrek
  klimtouw klinken klinknagel klipper klok klokhuis klokje klomp klompendans kloof klooster
  kloppen kluif kluis knap knapzak knie kniekous knijper knikken knikker knipogen knippen
  knisperen knoflook knokkel knolselder knoop knoopje knoopsgat knop knopendoos knot knutsel
  knutselen koala kobalt kobaltblauw kobold koeienbel koek koekenpan koekoek koel koelkast koepel
  koerier koets koetsier koevoet koffer koffie koffieboon koffiebus koffiekop koffiemolen kogel
  kogge koken kokmeeuw kokos kokosnoot kolom komeet komfoor komkommer komma kommetje kompas
  kompres konijn koning koningin konvooi kool koolmees koopman koor koord kopen koper koperdraad
  kopje koplamp koraal korenbloem korenschoof korf korfbal kornet korst koud kous kozijn kraag
  kraai kraaien kraakbes kraal kraam kraan kraanvogel krab krabbelen kracht krans krant krantenkop
  krantenwijk krat krater kreeft kreek krekel krent kribbe krijt krijtje krijtrots kring kristal
  kroket krokodil krokus kroon kruid kruidentuin kruidnagel kruik kruimel kruin kruipen kruis
  kruiskop kruispunt kruiwagen kruk krul kubus kudde kuieren kuiltje kuip kumquat kunst kunstenaar
  kunstwerk kurk kussen kust kwal kwark kwartel kwartet kwartetspel kwartier kwarts kwartslag
  kwast kwastje kweepeer kweken kwekerij kwiek kwinkslag laagland laan laars labyrint lach lachen
  ladder lade ladekast lading lagune laken lakschoen lama lamp lampenkap lampion land landen
  landgoed landing landkaart landtong landweg lang langzaam lans lantaarn lariks lasagne
  lasapparaat latex laurier laurierboom lauwerkrans lava lavendel lawine leeg leer leerboek
  leerling leesbril leestafel leeuw legende leggen legging legpuzzel leguaan leidsel leisteen
  lekker lelie leliebloem lenig lente lentebries lepel lepeltje leraar lessenaar letter leunen
  leuning leven lezen libel licht lichtblauw lichtbundel lichter lied lief lier lift lijm lijmtang
  lijn lijnbus lijntje lijst lijster lijsterbes lijstje lijsttoneel likken lila limerick limoen
  limonade linde lindelaan liniaal linnen linnenkast lint linze liter locomotief loempia loep loge
  logica lolly lood loodgieter loodlijn loopplank lopen loper loterij lotus lucht luchtballon
  luchtbel luchthaven luchtig luchtschip lucifer luieren luik luisteren luit lupine lusthof lynx
  maaien maaier maaltijd maan maand maanlicht maanzaad maat maatbeker maatje macaroni machinist
  madelief maestro magazijn magie magneet magnetron magnolia maillot mais maisveld makreel manchet
  mand mandarijn mandje mandoline manege maneschijn mango mantel mapje maquette maraca marathon
  margriet marimba markies markt marktplein marmelade marmer marmot marsepein marter mascotte
  masker matras matroos mayonaise medaille medaillon medewind meerkoet meetlint meeuw meidoorn
  meikever melk melkboer melkbus melkfabriek melkkan melkweg melodie meloen mengen mengsel mening
  menukaart merel meringue merrie messing metaal metafoor meteoor metro metronoom metrostel
  metselaar metselen meubel mica middag mier mierenhoop mijmeren mijnwerker mijter mikado mild
  mimosa minzaam mirte mispel mist mixer mocassin modder model modern moed moedig moeras
  moersleutel moestuin molen molenaar molensteen molenwiek mommel mompelen mondharp monding
  monteur monument mooi morgen mortel mortier mosgroen moskee mossel mosterd mosterdpot motief
  motor motorkap motregen motto mouw muesli muis muizenval munt museum musicus mustang muts mutsje
  muur muurbloem muziek naaiatelier naaidoos naaien naaimachine naald naaldbos nacht nachtegaal
  nachthemd nachtkastje nagel najaar narcis natuur nauw nectar nectarine nestkast netel netje
  neuren neushoorn nevel nietje nietmachine nieuw nijlpaard nijptang nikkel nimf noedel nokbalk
  nomade noorden noot notaris notendop notenkraker noteren notitie nougat novelle nummer nuttig
  nylon oase oceaan ochtend octaaf octopus oefenen oehoe oerwoud oester oever ogenblik oker
  oleander olie oliedruppel oliekan olielamp olifant olijf omelet omnibus omslagdoek omweg
  ondergang onderjurk onderkant onderzetter ontbijt ontbijten ontdekken ontmoeting ooglid
  oogopslag oogsten ooievaar oorlel oost oosten open openen opera ophaalbrug oponthoud oprijlaan
  oproep optelsom opticien oranje orchidee oregano organist orgel orka orkaan orkest ornament
  otter oven ovenschaal overall overhemd oversteken paar paard paardenstal paardentram paars
  paasei pachter paddestoel pagina pagode paksoi paleis palet paling palm pand panda paneel
  panfluit pannenkoek pannenlap pantalon panter pantoffel papaja papaver papegaai paperclip papier
  papierklem papiertje paprika papyrus parachute parade paraplu parasol parel parelmoer parelwit
  parfum park parka parkbank parket parkiet passer passiebloem pasta pastei pastel pastinaak
  pastoor patrijs pauk pauw pauze paviljoen pedaal peddel peddelboot peddelen peer pegel peinzen
  pekinees pelikaan penseel peper pepermunt perenboom perforator pergola periode perron perzik
  pesto peterselie petticoat peulvrucht pianist piano piccolo picknick piek pienter piepen
  piepschuim pijl pijler pijlstaart pijp pikhouweel pilaar piloot pincet pinda pindakaas pindarots
  pink pioen pion piraat piramide pistache pittig pizza plaat plaatje plafond plag plakband
  plakken plamuur plan planeet plank plantage planten plantenbak plas plastic plataan platbodem
  plateau platina plein plezier plint ploeg ploegen ploegschaar ploeteren plooi plooirok pluim
  pluisje pluizig plukken plunje poedel poef poema poes poetsdoek poetsen poffertje polder
  poldermolen polis pollepel polonaise polsslag polyester pomp pompoen poncho pont pony pool
  poolcirkel poolster poolvos poort popcorn poppenhuis poppenkast poppenwagen populier poreus
  porselein portaal portie portret post postbode postduif postkantoor postkoets postpakket
  postzegel potje potlood potvis prachtig prairie praline prei premie prent prentenboek pret
  prettig prieel priem prikken primula prins prinses prisma proeven professor propeller pruim
  prullenbak prullenmand pudding puimsteen pull pumps punaise puntdak puntig punttang purper puur
  puzzel puzzelen pyjama raadhuis raadsel raadzaal raaf raam raamkozijn raamwerk raap raapsteel
  rabarber raceauto racket raderboot radijs ragout rail raket rand ranonkel ransel ransuil ratel
  ratelen ravijn ravioli rebus reclame reeks reep refrein regen regenboog regenbui regenjas
  regenlaars regenpijp regenton reiger reis reizen rekening rekje rekstok reling remblok rendier
  rennen repetitie reuk reus ridder ridderspoor ridderzaal riem riet rietkraag rietstengel rijden
  rijk rijlaars rijm rijp rijst rijtuig ring ringwerpen risotto ritme rivier robijn rododendron
  roede roeiboot roeien roeier roeispaan roepen roer roerdomp roeren roest roestbruin roggebrood
  rolgordijn rollen roller rolmaat rolschaats rolstoel roman rond ronde rondvaart rood roodborst
  rookworst room roos rooster rotan rotonde rots rotsblok route roze rozemarijn rozenblad
  rozenknop rozenstruik rozijn rubber rubriek rucola rugby rugleuning rugzak ruig ruiken ruil
  ruilen ruim ruimte ruimteschip ruisen ruit ruiter rundvlees rust rusten rustig ruwijzer safari
  saffier saffraan salade salamander salami saldo salie sambal sandaal sardine sarong satijn sauna
  saus savanne savooi saxofoon scepter schaaf schaakbord schaal schaap schaapskooi schaar schaats
  schaatsen schaatser schacht schaduw schaken schap schapje scharlaken scharnier scharrel
  schateren schatkaart schatkist schattig schelp schelpenpad schemer schemering schemerlamp
  schenken schep scheppen scherm schets schietlood schietwilg schijf schild schilder schilderen
  schilderij schildpad schip schipper schitteren schoen schoener schoenlepel schoenmaker
  schoenveter schoffel schol schommel schommelen schoof school schoolbord schoolplein schoorsteen
  schop schorpioen schors schort schotel schouder schouw schouwburg schrift schrijven schrijver
  schroef schuifdeur schuim schuiven schuur schuurtje scooter seconde segway seizoen selderij
  sepia serie sering serre servet servies sesam sessie sierlijk sierspeld sikkel singel sitar
  sjaal sjalot sjerp sjoelbak sjouwen skateboard skelter skipak skyline slaapkamer slab slagbal
  slagboom slager slagroom slak slalom slang slank slapen slee sleepboot sleepnet sleetje
  slenteren slepen sleutel sleutelbos slib slijk slijpen slijpsteen slim slinger slingeren slipper
  sloep sloot slotenmaker sluier sluimer sluipen sluipwesp sluis sluisdeur smakken smal smaragd
  smeden smeerkaas smelten smeltwater smeren smid smidse smoking snare snede sneeuw sneeuwbal
  sneeuwman sneeuwpop sneeuwvlok snel sneltrein snert snip snoeien snoeischaar snoek snoer snor
  snorkel snowboot snuffelen snugger snurken soep soepel soeplepel soezen sofa soldeer sopraan
  spaak spaarpot spade spaghetti spalk spanner spanning spant spar sparrenhout spartelen spatel
  specht speedboot speeldoos speelgoed speelkaart speeltuin speld spelen spelonk sperzieboon
  spetter spie spiegel spiegelen spijker spijs spil spin spinazie spinet spinnen spinnenweb
  spitten spoel spons sponsje spoor spoorboom spoorlijn spoorwiel sportschoen spreeuw springen
  springtouw springvloed sprinkhaan sproeien sproet sprong sprookje spruit spruitje spuit staal
  staande staart stabiel stad stadhuis stadion stadsmuur stadspoort staf stal stamboom stamper
  stamppot stapelbed stapelen stapelwolk stappen starten station steeg steek steelpan steen
  steenbok steiger steil steken stekje stekker stellage stellen stelsel stelten stem stempel
  stengel stepje steppe ster steur stevig stier stift stijf stijl stilte stoeien stoel stoep stoer
  stofbril stofdoek stoffer stofzuiger stoker stokstaart stolp stomp stoomboot stoomfluit
  stoomtrein stootkussen stop stopcontact storm straal straat straatlamp straatsteen straf strak
  stralen strand strandbal strandstoel strandtent streven strijken strijkijzer strijkplank
  strijkstok strik strikken strip stripboek stro strohoed stronk strooien stroom stroop
  stroopwafel struik struisvogel stuifmeel stuifzand stuiteren stuiver sturen stuur stuurman
  stuurwiel stuw suiker suikerbiet suikerpot suizen surfen surfplank sushi sweater symbool
  symfonie synagoge taal taart taartpunt tabel tafel tafelkleed tafelpoot takel takje talent
  tamboerijn tandarts tandem tang tanker tapijt tapir tarbot taxi team teddybeer teelt teer tegel
  tegoed teil tekenaar tekenen tekening telefonist telegram tellen tempel tempo tender tennis
  tennisbaan tennisbal tent terp terras tevreden theater thee theedoek theelabel theelepel
  theelichtje theemuts theepot thema thermosfles tiara tijd tijger tijm tikken tillen timmeren
  timmerman titanium titel toast tobbe tocht toekan toekomst toendra toer toets toetsenbord toeval
  tofoe toga tomaat tomatensoep toneel tong tonijn toorts toost topaas toren torenklok torentje
  tortel tortilla tourniquet touwbrug touwladder touwslager touwtje tovenaar toveren tractor
  traditie traktatie trakteren tram tramhalte trampoline trapleer trappelen trechter trefbal trein
  treinkaart treuzelen triangel tribune trofee troffel trolley trom trommel trommelen trompet
  troon tropen trouw truffel trui tuba tuigage tuimelaar tuimelen tuin tuinbank tuinboon tuinhark
  tuinhek tuinieren tuinkers tuinman tuinschaar tuinslang tuit tulband tulp tuniek tunnel turban
  turen turf turfschip turkoois turnen turner turquoise typemachine uier uilskuiken uitje uitkijk
  uitzicht ukelele vaandel vaartuig vaas vaasje vaatdoek vaatwasser vacht vakantie valies valk
  vallei vangen vangnet vanille varen varken vast vedel veen veenmos veenweide veer veerboot
  veerhuis veerman veerpont vegen veger veld veldbloem veldmuis veldweg velg venkel venster
  vensterbank verf verfroller vergezicht vergiet verhaal vering verjaardag verrassing verrekijker
  vers vertaler vertrek verven verzamelen vest vesting veter veulen viaduct vieren vierkant vijg
  vijgenboom vijl vijver vijzel villa vilt viltstift vinden vinger vingerhoed vink violet viool
  viooltje vishaak visnet visser vlaag vlag vlaggetje vlak vlakte vlam vlas vlasbaard vlecht
  vlechten vlechter vlees vleugel vlieg vliegen vlieger vliegtuig vliegveld vlier vlinder
  vlinderdas vlizotrap vloed vloer vloerkleed vlok vloot vlot vlotje vlug voddenman voeg voeren
  voertuig voet voetbal voetbank voetpad voetstap voetzool vogel vogelhuis vogelnest volgen
  volleybal vonk vonken voordeur voorhoofd voorjaar voorproef voorraad vorm vorst vouw vouwen
  vraag vrachtauto vragen vrede vredig vriend vriendelijk vriendschap vrij vrolijk vrucht vulkaan
  vulpen vuur vuursteen vuurtoren vuurvlieg waag waaier waakvlam waden wadlopen wafel wagen
  wagenwiel wagon walnoot wals walvis wand wandelaar wandelen wandkast wandrek warm wasbak
  wasdraad wasknijper waslijn wasmachine wasmand wassen wastafel water waterfiets waterhoen
  waterkan waterkant waterkers waterlelie waterlijn watermolen waterpas waterplant waterpolo
  waterpomp waterrad watertoren waterval waterverf watten wazig wedloop wedstrijd weegbree week
  weekblad weekend weer weerman wegwijzer weide weidevogel wekker wenkbrauw wens wereld wereldbol
  werf werkbank werken werkplaats werktuig werpen wervelwind wesp weven wever wezel wiebelen wieg
  wiegen wiel wieldop wielewaal wielklem wielrenner wijd wijk wijngaard wijnglas wijnstok wijs
  wijzen wijzer wikkel wikkelrok wilg willig wimpel wimper wind windas winde windhaan windmolen
  windstil windvaan windvlaag winkel winkelier winnen winter wintertuin wippen wissel witlof
  woestijn wolf wolk wolkendek wolkenlucht wombat wonder woonboot woonkamer woord woordenboek worm
  worp wortel wortelkruid wortelstok woud wrijven wulp xylofoon yoghurt zaag zaagblad zaaien zaal
  zacht zadel zagen zakdoek zalf zalig zalm zalmroze zand zandbak zandbank zandkasteel zandkorrel
  zandloper zandpad zandsteen zandstrand zanger zangeres zangles zebra zeebries zeedijk zeef
  zeegras zeehond zeekaart zeeleeuw zeeman zeemeeuw zeep zeepaard zeepbakje zeepbel zeepsop
  zeeschelp zeester zeewier zegel zegen zegge zeil zeilboot zeilen zeilmaker zeilmakerij zeilschip
  zeis zemelen zeppelin zetel zeven zijde zijspan zilt zilver zilverspar zindelijk zingen zingzaag
  zoeken zoemen zoet zolder zomer zomeravond zomerhuis zonlicht zonnebloem zonnebril zonnedek
  zonnehoed zonnen zonnescherm zonnestraal zonnewijzer zonsopgang zorgen zorgzaam zout zoutpan
  zoutvat zuiden zuidwester zuiger zuil zuinig zuivel zuiver zuring zuurkool zwaaien zwaan zwaluw
  zwam zwanenmeer zwart zwembad zwembroek zwemmen zwemmer zwemvest zwenkwiel zwerfkei zweven
  zwieren zwierig zwijn
`
  .trim()
  .split(/\s+/)
