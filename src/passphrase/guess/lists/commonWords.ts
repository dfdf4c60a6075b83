/** Words that guessers try first, in Dutch and English, lower case. A few hundred do most of the work. */
export const commonWords: readonly string[] = `
  wachtwoord welkom geheim toegang hallo inloggen beheer admin administrator gebruiker login password passwd
  pass letmein welcome secret master access default changeme temp test testen demo gast guest root system
  iloveyou loveyou sunshine princess dragon monkey football baseball superman batman starwars pokemon shadow
  qwerty qwertyuiop azerty asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx
  zomer winter lente herfst voorjaar najaar summer spring autumn
  januari februari maart april juni juli augustus september oktober november december
  january february march june july august october
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  monday tuesday wednesday thursday friday saturday sunday
  ajax feyenoord psv heracles sparta vitesse willem voetbal hockey schaatsen
  nederland holland amsterdam rotterdam utrecht eindhoven groningen tilburg breda nijmegen arnhem haarlem
  enschede zwolle almere leiden delft maastricht friesland limburg brabant zeeland drenthe denhaag europa
  veiligheid veiligheidshuis zorg zorghuis gemeente politie justitie hulpverlening jeugdzorg jeugd casus
  regisseur procesregisseur casusregisseur overleg focusoverleg beraad team wijkteam afdeling kantoor werk
  thuis gezin kind kinderen moeder vader mama papa oma opa schatje liefje lieverd poes hond kat bloem vlinder
  appel kaas koffie thee bier fiets auto huis tuin boom strand zon maan ster
  jan piet kees klaas henk willemijn anna maria sanne lisa emma sophie julia eva thomas daan lucas sem peter
  johan marieke linda esther monique erik marco dennis kevin michael daniel jessica ashley robert jordan
  computer laptop internet windows google facebook office microsoft apple samsung
  hello love baby angel happy lucky flower freedom forever whatever trustno ninja killer cheese orange banana
  monkey tigger ginger pepper charlie buster soccer hunter ranger
  een twee drie vier vijf zes zeven acht negen tien one two three four five six seven eight nine ten
  de het een en van ik je dat the and you for abc
  `
  .trim()
  .split(/\s+/)
