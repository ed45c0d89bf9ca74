/**
 * Minimal pairs written for Gainsay, by kind of difference: two texts that share nearly all words and are not the same claim.
 * One line holds both: "{one|other}" is what differs. Every third line of a kind is held back: never looked at while tuning.
 */

/** What makes the two of a pair different claims. */
export type DifferenceKind =
  | ('number' | 'person' | 'place' | 'date' | 'negation' | 'antonym')
  | ('roles' | 'quantity' | 'unit' | 'modality' | 'part')

/** Lines by kind of difference. */
export const minimalPairs: Readonly<Record<DifferenceKind, string>> = {
  number: `
The landslide buried {31|13} houses in the upper valley
Hospitals in the region have only {400|40} intensive care beds left
The president pardoned {1,700|2,700} prisoners on his last day in office
More than {60|80} percent of the refugees are children under ten
Each household will get {$300|$500} to pay for heating this winter
The prime minister spent {nine|five} days on a yacht owned by an arms dealer
The bank paid its chief executive a bonus of {4.2|7.2} million euros
Police fired {46|96} rounds during the traffic stop
The new jet costs {$120 million|$210 million} apiece
Nearly {half a million|two million} people marched in the capital on Saturday
The school district lost {3,000|8,000} pupils to private schools
Wind turbines killed {12|1,200} eagles in the national park
The clinic gave expired vaccine to {two hundred|seven hundred} patients
The senator missed {a third|two thirds} of all votes this session
Sea level at the port has risen by {9|19} centimetres
The country imports {72|27} percent of its gas from one supplier
Inspectors found {three|eight} cracks in the reactor vessel
The tunnel will be {17|57} kilometres long
The governor's travel bill came to {$88,000|$880,000}
A single storm dropped {40|400} litres of rain per square metre
The lottery winner was fined {twice|five times} for drunk driving
`,
  person: `
{Angela Brandt|Peter Lindqvist} wrote the report that cleared the bank
{Nadia Okafor|Nadia Weiss} was arrested at the airport with false papers
Chancellor {Olaf Scholz|Angela Merkel} opened the gas terminal on the coast
{The mayor|The governor} ordered the evacuation of the coastal villages
{Joe Biden|Barack Obama} signed the order that closed the prison
The film director {Ruben Castillo|Hugo Marek} paid the witness to stay silent
{Her brother|Her husband} forged the signature on the will
The tape shows {Senator Alvarez|Senator Whitcomb} taking an envelope from a lobbyist
{Elon Musk|Jeff Bezos} bought an island off the coast of Panama
{Teachers|Nurses} in the capital have not been paid since spring
{The Pope|The Dalai Lama} called the invasion a crime
Foreign minister {Li Wei|Zhang Min} walked out of the climate talks
{Boeing|Airbus} hid faults in the software of its newest plane
Documents show that {Marcus Hale|Daniel Hale} ordered the bombing
{The king|The queen} fell from a horse during the parade
The court cleared {Bill Gates|George Soros} of tax fraud
A video shows {soldiers|policemen} looting a jewellery shop
The goalkeeper {Tomas Novak|Jan Kolar} tested positive for steroids
{Pfizer|Moderna} stopped the trial after two volunteers died
{Her daughter|Her niece} inherited the whole estate of the painter
Rebels led by {General Haddad|General Aziz} captured the oil field
`,
  place: `
A bomb went off in the central station of {Madrid|Lisbon}
{Sweden|Norway} will ban petrol cars from city centres
The epidemic began at a fur farm in {Denmark|Poland}
Wolves attacked hikers in the mountains of {Bavaria|Tuscany}
The ship carrying ammonium nitrate sank off {Malta|Cyprus}
Residents of {Aleppo|Homs} have been without water for three weeks
{Texas|Ohio} passed a law that lets teachers carry guns
Troops from {Chad|Niger} crossed the border at dawn
A mosque in {Birmingham|Leeds} was set on fire by two teenagers
The statue was stolen from a church in {Quito|Bogota}
{Iran|Iraq} shot down an American drone over the gulf
Half the bees in {Kent|Devon} died after the spraying
The minister owns four hotels in {Dubai|Doha}
{Kyiv|Moscow} has run out of missiles, a general says
The museum in {Vienna|Prague} sold a forged Klimt
Migrants were found dead in a lorry near {Calais|Dover}
The virus leaked from a laboratory in {Wuhan|Shanghai}
{Western|Eastern} Germany lost most of its doctors to emigration
Police in {Chicago|Detroit} stopped wearing body cameras
The dam on the {Nile|Mekong} will flood forty villages
A meteorite fell on a farm in {Kenya|Uganda}
`,
  date: `
The minister knew about the leak in {March|October}
The airline went bankrupt in {2009|2019}
The agreement was signed on {3 May|3 June} in Geneva
The vaccine was approved in {2020|2021} without a full trial
The factory has been closed since {1987|1997}
The bridge collapsed on {Monday|Friday} morning
Murders in the city doubled between {2015|2010} and 2020
The company knew in {the 1970s|the 1990s} that its product caused cancer
The prince met the banker in {July 2001|July 2006}
She became a citizen {in 1994|in 2004}
Polls close at {six|nine} in the evening
{Last year|This year} the army lost four helicopters
The lease on the harbour ends in {2031|2051}
The pensioners were promised a raise by {April|December}
The files were deleted {two days|two months} after the election
He visited the island in the {summer|winter} of 2012
The treaty expires on {January 1|January 31}
The first case appeared on {12 November|12 December}
The church was built in the {12th|16th} century
The senator voted for the war in {2002|1991}
Rents in the capital rose faster in {2017|2022} than ever before
`,
  negation: `
The president {has|has not} released his medical records
The vaccine {contains|contains no} mercury
The company {paid|never paid} tax on its profits from the islands
The suspect {had|did not have} a licence for the rifle
{Nobody|Somebody} warned the families living below the dam
The minister {denied meeting|met} the arms dealer in Zurich
The water in the lake {is|isn't} safe to drink
The mask rule {applies|does not apply} to children under six
The treaty {allows|doesn't allow} foreign bases on the island
The hospital {told|failed to tell} patients about the infection
The witness {recognised|could not recognise} the man in the photograph
The council {published|refused to publish} the report on the fire
The general {will|won't} run for president next year
{No|A} study has found that the pesticide harms bees
The bank {warned|did not warn} its clients about the risk
The drug {was|was never} tested on pregnant women
The army {used|has not used} chlorine gas in the siege
The claim that the senator plagiarised his thesis is {true|false}
The airline {checked|neglected to check} the engine before the flight
The prisoners were held {with|without} access to a lawyer
The charity {spent|did not spend} the donations on flood victims
`,
  antonym: `
Unemployment among young people {rose|fell} last quarter
The opposition {won|lost} the vote in the capital
The court {upheld|overturned} the ban on the party
The ministry {tightened|relaxed} the rules for pesticide use
The union {accepted|rejected} the pay offer
The country {joined|left} the customs union
The bank {raised|lowered} interest rates for the third time
Prices of medicine {increased|decreased} under the new law
The senator {supports|opposes} drilling in the Arctic
The mayor {opened|closed} the shelter for homeless families
Exports of wheat {soared|plunged} after the harvest
The witness {confirmed|contradicted} the account of the pilot
The governor {vetoed|signed} the bill on voter identification
The vaccine {increases|reduces} the risk of stroke
The reform made the {rich|poor} pay less tax
The army {advanced|retreated} along the river
The glacier is {growing|shrinking} for the first time in decades
The jury found the officer {guilty|not guilty} of manslaughter
The lake is the {cleanest|dirtiest} in the country
The company {hired|fired} two thousand engineers
The law makes it {easier|harder} to buy a gun
`,
  roles: `
{Russia|Ukraine} shelled a village across the border from {Ukraine|Russia}
{The union|The company} sued {the company|the union} over the broken contract
{The driver|The officer} shot {the officer|the driver} during the stop
{Hale|Okafor} lent {Okafor|Hale} a million euros before the vote
{Israel|Iran} struck a base of {Iran|Israel} with drones
{The senator|The journalist} threatened {the journalist|the senator} after the interview
{Google|Apple} copied the design of {Apple|Google}
{The protesters|The police} attacked {the police|the protesters} outside parliament
{France|Britain} refused to extradite the banker to {Britain|France}
{Brandt|Lindqvist} accused {Lindqvist|Brandt} of stealing the idea
{China|India} moved troops to the border with {India|China}
{The nurse|The patient} infected {the patient|the nurse} with hepatitis
{Teachers|Parents} blamed {parents|teachers} for the failed exams
Money flowed from {the charity|the party} to {the party|the charity}
{Obama|Clinton} asked {Clinton|Obama} to drop out of the race
{The dog|The boy} bit {the boy|the dog}
{Turkey|Greece} bought fighter jets from {Greece|Turkey}
{The bank|The state} saved {the state|the bank} from ruin
{The bishop|The teacher} was reported to the police by {the teacher|the bishop}
{Haddad|Aziz} was killed on the orders of {Aziz|Haddad}
{The mother|The daughter} donated a kidney to {the daughter|the mother}
`,
  quantity: `
{All|Some} of the victims were foreign tourists
{Most|Few} doctors advise against the new drug
{Every|Hardly any} school in the district has lead pipes
{Dozens|Thousands} of graves were damaged by the flood
The fund lost {half|almost all} of its money in one night
{Many|None} of the ballots were checked by hand
The mayor spent {most|a small part} of the budget on consultants
{Hundreds|Millions} of fish died in the river
{Both|Neither} of the pilots had slept before the flight
{A majority|A minority} of farmers back the trade deal
{Only|Not only} foreigners are exempt from the tax
The ministry read {all|almost none} of the letters
{Several|All} of the ministers own shares in the company
The drug cures {every|one in ten} case of malaria
{A few|Tens of thousands} of soldiers deserted in autumn
{Nearly all|Barely a quarter} of the asylum seekers have jobs
{Each|Only one} of the candidates paid the fee
{Some|Most} immigrants pay no income tax at all
{No|Every} member of the board was told about the loss
The storm destroyed {a handful|hundreds} of homes on the coast
The vaccine protects {most|all} people for life
`,
  unit: `
The trench is 40 {metres|kilometres} long
The pit holds 300 {tons|kilograms} of nuclear waste
Workers at the mine earn 2 dollars {an hour|a day}
The asteroid will pass within 5,000 {miles|kilometres} of the earth
Ticket prices went up by 10 {dollars|percent}
The capital uses 12 {million|billion} litres of water a week
The parcel contained 5 {grams|kilograms} of cocaine
The fine is 500 {euros|rupees} for each plastic bag
The reactor was shut down for 30 {hours|weeks}
The fire burned 700 {acres|square miles} of forest
The glacier loses 2 metres of ice {a month|a year}
The company owes 40 million {pounds|yen} in back taxes
The patient waited 11 {hours|days} for an ambulance
A litre of milk costs 90 {cents|dollars} in the besieged city
The temperature in the tunnel reached 60 degrees {Celsius|Fahrenheit}
The bomb weighed 20 {pounds|tonnes}
The minister gets 15,000 euros {a month|a year} from the lobby
The ship spilled 600 {barrels|litres} of oil into the bay
The ban covers 3 {nautical miles|metres} off the coast
Traffic deaths fell by 8 {percent|people} in a year
The plane descended 200 {feet|miles} below the safe path
`,
  modality: `
The vaccine {causes|may cause} inflammation of the heart
The prime minister {resigned|is considering resigning} over the tape
The army {will invade|could invade} the island in spring
The council {voted|plans to vote} to sell the water works
The dam {burst|might burst} after the heavy rain
The government {banned|wants to ban} cash payments above a thousand euros
Five people {drowned|are feared to have drowned} when the ferry sank
The bank {collapsed|nearly collapsed} during the crisis
The court {ordered|may order} a new election in the province
The company {poisoned|allegedly tried to poison} the river
Schools {must|should} test every pupil twice a week
The hackers {stole|attempted to steal} the plans of the jet
The president {pardoned|has promised to pardon} the rioters
The virus {escaped|possibly escaped} from a laboratory
The state {pays|would have to pay} for the wall along the river
The strike {delayed|threatens to delay} the opening of the airport
The senator {met|hoped to meet} the dictator in secret
The pill {prevents|is unlikely to prevent} infection
The police {arrested|were asked to arrest} the former minister
The factory {moved|is expected to move} to Mexico
Turkey {closed|has threatened to close} the strait to warships
`,
  part: `
The fire destroyed {the roof of the|the} cathedral
{Two members of the|The} jury took bribes from the defence
{The north of|} Italy was placed under lockdown
{Half of the|The} documents on the crash were shredded
{A branch of the|The} bank was robbed by men in clown masks
{The sister of the|The} minister owns the company that got the contract
{A former employee of|} Facebook sold the data of users to a dealer
The flood swept away {part of the|the} motorway to the coast
{A supporter of the|The} senator punched a reporter
The rebels hold {the outskirts of|} the capital
{The lawyer of the|The} suspect confessed to the murder
The ban covers {some kinds of|} pesticides
{The deputy of the|The} prime minister has dual citizenship
The mine poisoned {a tributary of|} the river
The army shelled {the suburbs of|} Kharkiv overnight
The tax applies to {the richest one percent of|} families
{A spokesman for the|The} president insulted the widow of a soldier
The audit covered {the first quarter of|} the year
{A third of|} nurses in the country plan to quit
The trial tested {one ingredient of|} the drug on children
{The son of|} the general fled to Switzerland with the gold
`,
}

/** Both texts of each line, with its kind and whether it is held back for the final figure. */
export const readMinimalPairs = (): readonly {
  readonly kind: string
  readonly one: string
  readonly other: string
  readonly heldBack: boolean
}[] =>
  Object.entries(minimalPairs).flatMap(([kind, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line, at) => ({ kind, one: side(line, 0), other: side(line, 1), heldBack: at % 3 === 2 })),
  )

function side(line: string, which: 0 | 1): string {
  const text = line.replace(/\{([^|}]*)\|([^}]*)\}/gu, (_, one: string, other: string) => (which === 0 ? one : other))
  const trimmed = text.replace(/\s+/gu, ' ').trim()
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1)
}
