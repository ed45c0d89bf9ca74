/** The same claim in other words, written for Gainsay. Every third is held back: never looked at while tuning. */
import { type HeldBackPair, readPairs } from './held-back.ts'

const lines = `
The landslide buried 31 houses in the upper valley | 31 houses in the upper valley were buried by the landslide
Prime minister Anna Lind resigned over the secret tape | Lind resigned as prime minister because of the secret tape
A study found that the pesticide kills bees | The pesticide kills bees, according to a study
The senator voted against the farm bill in 2018 | In 2018 the senator opposed the farm bill
Hackers stole the medical records of 1.5 million patients | Medical records of 1,500,000 patients were stolen by hackers
The bank laundered money for drug cartels, prosecutors said | Prosecutors say the bank laundered drug cartels' money
The government paid $3 million for masks that never arrived | Masks the government paid 3 million dollars for never arrived
Turkey has closed the strait to Russian warships | Russian warships can no longer pass the strait, which Turkey has closed
The company knew for years that its cars were unsafe | For years the company knew its cars were not safe
Two thirds of the coral on the reef is dead | Two-thirds of the reef's coral has died
The mayor of Lyon took bribes from a building firm | A building firm bribed the mayor of Lyon
Twenty-three people died when the ferry sank off Sicily | The sinking of a ferry off Sicily killed 23 people
The army is hiding the true number of dead soldiers | The true number of soldiers killed is being hidden by the army
Drinking bleach cures the coronavirus | The coronavirus can be cured by drinking bleach
Five G masts spread the virus, a video says | A video says the virus is spread by five G masts
The European Union banned the import of palm oil | EU bans palm oil imports
The World Bank lent the regime $200 million | The regime got a $200m loan from the World Bank
Crime in the capital has fallen by 12 percent since 2019 | Since 2019 crime in the capital is down 12%
The minister's wife owns the company that got the contract | The contract went to a company owned by the minister's wife
Police shot an unarmed teenager in the back | An unarmed teenager was shot in the back by police
The vaccine was never tested on pregnant women | The vaccine has not been tested on pregnant women
Gas prices are the highest they have been in ten years | Gas prices have reached a ten-year high
The president plays golf on taxpayers' money | Taxpayers pay for the president's golf
Thousands of ballots were found in a river | Thousands of ballots have been discovered in a river
The airline cancelled 400 flights because pilots were on strike | 400 flights were cancelled by the airline during a strike of pilots
The glacier has lost half of its ice since 1980 | Half of the glacier's ice has melted since 1980
The prince met the banker on a private island | On a private island the prince had a meeting with the banker
Israel bombed a hospital in Gaza, the ministry said | The ministry says a hospital in Gaza was bombed by Israel
Immigrants commit fewer crimes than citizens | Citizens commit more crimes than immigrants
The drug doubles the risk of a stroke | The risk of stroke is doubled by the drug
The factory dumped mercury into the lake for a decade | Mercury was dumped in the lake by the factory for ten years
A photo shows a shark swimming on a flooded motorway | This picture shows a shark swimming along a flooded motorway
Bees are dying out because of mobile phones | Mobile phones are killing off the bees
Maria Delgado never finished law school | Delgado did not finish law school
Texas has more wind power than any other state | No other state has as much wind power as Texas
North Korea fired a missile over Japan | A North Korean missile was fired over Japan
The United Nations accused both sides of war crimes | The U.N. has accused both sides of war crimes
The museum sold a forged painting to the state | The state bought a forged painting from the museum
Nearly 40 million Americans live in poverty | About 40 million people in America live in poverty
The hospital ran out of oxygen and eleven patients died | Eleven patients died after the hospital ran out of oxygen
Russian soldiers looted the museum in Kherson | The Kherson museum was looted by Russian troops
The judge took money from the defendant | The defendant paid money to the judge
Wind turbines cause cancer | Cancer is caused by wind turbines
The footballer was born in Kenya and lied about his age | The footballer, who was born in Kenya, lied about his age
The election in Georgia was stolen by dead voters | Dead voters stole Georgia's election
Chicago has the strictest gun laws in the country | The country's strictest gun laws are in Chicago
The charity spent only 10 cents of every dollar on victims | Just ten cents of each dollar went to victims, the charity spent the rest
Schools in Ohio teach children about gay sex | Ohio schools are teaching children about gay sex
The premier accepted free holidays from a mining magnate | A mining magnate gave the premier free holidays
The police destroyed the video of the arrest | Video of the arrest was destroyed by police
The earthquake killed more than 2,000 people in Morocco | More than 2,000 people were killed in the Morocco earthquake
The actor John Reyes died in a car crash in Toronto | John Reyes, the actor, was killed in a car crash in Toronto
A new law lets the police read private messages | Police may read private messages under a new law
The aid convoy was attacked near the northern border | Near the northern border an aid convoy came under attack
The senator's son works for a Chinese oil company | A Chinese oil company employs the senator's son
Germany shut down its last nuclear power plants | The last nuclear power plants in Germany have been shut down
The bishop knew about the abuse and kept silent | The bishop kept silent although he knew of the abuse
Half the doctors in the province have left since the war began | Since the beginning of the war half of the province's doctors have left
NASA admitted that the moon landing was staged | The moon landing was staged, NASA has admitted
The mayor ordered the police to stand down during the riot | During the riot police were ordered by the mayor to stand down
The city spent 2.4 million dollars on a toilet | A toilet cost the city $2.4 million
Sugar is more addictive than cocaine | Cocaine is less addictive than sugar
The general sold weapons to both sides of the civil war | Both sides of the civil war bought weapons from the general
The oil company paid no taxes last year | Last year the oil company did not pay any taxes
A tornado tore the roof off a hospital in Joplin | The roof of a hospital in Joplin was torn off by a tornado
The king gave his brother a palace worth 90 million euros | The king's brother was given a palace worth €90 million
`

/** Both texts of each line and whether it is held back for the final figure. */
export const readParaphrases = (): readonly HeldBackPair[] => readPairs(lines)
