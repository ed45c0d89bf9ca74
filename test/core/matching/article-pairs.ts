/**
 * Pairs of claims of one article, written for Gainsay: the same claim retold, and different claims on the article's one topic, which
 * share its words. Every third is held back: never looked at while tuning.
 */
import { readPairs } from './held-back.ts'

const retold = `
Engineers found 14 cracks in the eastern wall of the Brackwater dam in April | Fourteen cracks were found in the eastern wall of the Brackwater dam by engineers in April
Dozens of residents of Ardley fell ill after drinking tap water | Dozens of Ardley residents fell ill after drinking tap water, officials said
The sluice has been opened twice since March | Since March the sluice has been opened twice
Council approves 12 million for new harbour bridge | The council approved 12 million for a new harbour bridge
The mayor knew about the leak in January | The mayor knew of the leak in January, the report says
Tannery workers dumped chromium in the river at night | At night tannery workers dumped chromium in the river
The operator ignored three warnings from the inspectorate | Three warnings from the inspectorate were ignored by the operator
A third of the hospital's nurses have resigned this year | This year a third of the nurses of the hospital have resigned
The ferry carried 240 passengers more than it was licensed for | The ferry had 240 passengers more on board than it was licensed to carry
Police fired rubber bullets at the crowd outside the courthouse | Police fired rubber bullets at the crowd outside of the courthouse, witnesses said
The bank moved 40 million dollars to accounts in Cyprus | The bank moved $40 million to accounts in Cyprus
The minister's brother owns the company that won the contract | The company that won the contract is owned by the minister's brother
Harker met the lobbyist four times before the vote | Before the vote Harker met the lobbyist four times
The vaccine caused heart inflammation in 9 of 80,000 recruits | Nine of 80,000 recruits got heart inflammation from the vaccine
The school had no fire extinguishers on the upper floors | There were no fire extinguishers on the upper floors of the school
The miners had not been paid since October | Miners have not been paid since October, their union says
The film company shot the scene without a permit | The scene was shot without a permit by the film company
Norland will send 200 soldiers to the border in June | In June Norland will send 200 soldiers to the border
The pipeline leaked 3,000 barrels of crude oil into the marsh | 3,000 barrels of crude oil leaked from the pipeline into the marsh
The coach was dismissed after he had shouted at a referee | The coach was dismissed for shouting at a referee
Unemployment in the valley doubled after the mill closed | After the closing of the mill unemployment in the valley doubled
The airline cancelled 70 flights on Sunday for lack of crew | On Sunday 70 flights were cancelled by the airline for lack of crew
The court ordered the paper to name its source | The paper was ordered by the court to name its source
The professor invented the data of two of his studies | The data of two of the professor's studies were invented
Wolves killed 31 sheep on the plateau last winter | Last winter 31 sheep on the plateau were killed by wolves
The charity spent most of its donations on advertising | Most of its donations were spent on advertising by the charity
A drone strike hit the market in Tolun at noon | At noon a drone strike hit the market in Tolun, residents said
`

const different = `
Dam operator rejects memo about cracks | Engineers found 14 cracks in the eastern wall of the Brackwater dam in April, according to an internal memo
The sluice had been opened twice since March | There are no cracks, and the sluice has never been opened
Engineers found 14 cracks in the eastern wall of the dam | Engineers repaired the cracks in the eastern wall of the dam
The Brackwater dam is as sound as ever | The Brackwater dam will be inspected next week
The memo was sent to the ministry in April | The ministry never answered the memo of April
The windmill at Sedge End will be pulled down in October | The windmill at Sedge End was built in 1794
Rot had reached the main beam of the windmill | The main beam of the windmill was replaced in 1961
Residents fell ill after drinking tap water in Ardley | Tap water in Ardley is safe to drink, the company said
Dozens of residents of Ardley fell ill | Two residents of Ardley died in hospital
The water company tested the wells in Ardley in May | The water company closed the wells in Ardley in May
The council approved the harbour bridge | The council postponed the harbour bridge twice
The harbour bridge will cost 12 million | The old harbour bridge cost 3 million
The mayor sold the quarry to his cousin | The mayor's cousin bought a house near the quarry
The mayor denied that he had sold the quarry | The opposition says the mayor sold the quarry below its value
The ferry was overloaded by 240 passengers | The ferry was inspected the week before with 240 passengers on board
The captain of the ferry had been drinking | The captain of the ferry refused a blood test
Police fired rubber bullets at the crowd | The crowd threw stones at police
Police arrested 30 protesters outside the courthouse | Police released 28 of the protesters without charge
The minister resigned over the contract | The minister signed the contract in March
The contract went to a company of the minister's brother | The company of the minister's brother has three employees
The vaccine caused heart inflammation in recruits | The vaccine protects recruits for two years
Nine recruits got heart inflammation | Eight of the nine recruits with heart inflammation have recovered
The miners have not been paid since October | The owner says the miners were paid in full
The miners occupied the shaft on Monday | The miners left the shaft on Thursday
The pipeline leaked crude oil into the marsh | The pipeline was shut 40 minutes after oil reached the marsh
3,000 barrels of crude oil leaked from the pipeline | The operator says fewer than 200 barrels leaked from the pipeline
The coach shouted at the referee | The referee had shown the coach a red card
The coach will appeal against his dismissal | The club says the coach's dismissal is final
The hospital lost a third of its nurses | The hospital hired 40 nurses from abroad
Nurses at the hospital work 14 hours a day | Nurses at the hospital earn less than in the capital
The bank moved $40 million to Cyprus | The bank reported the transfer of $40 million to the regulator
The regulator fined the bank in 2019 | The bank sued the regulator in 2019
Norland will send 200 soldiers to the border | Norland has 1,500 soldiers at the border already
The airline cancelled 70 flights on Sunday | The airline's pilots were on strike on Sunday
The court ordered the paper to name its source | The paper refused to name its source in court
The professor invented the data | The university cleared the professor of inventing data
Wolves killed 31 sheep on the plateau | Hunters killed four wolves on the plateau
The charity spent its donations on advertising | The charity collected donations of 8 million last year
A drone strike hit the market in Tolun | The army said its drone hit a weapons store in Tolun
The strike killed 14 people at the market | The strike wounded 60 people at the market
The school had no fire extinguishers | The fire at the school began in the kitchen
The ship lost 12 containers in the storm | The ship's owner said no containers were lost in the storm
The study found microplastics in 8 of 10 samples | The study did not say how the samples were taken
`

/** The same claim told twice in one article. */
export const retoldPairs = readPairs(retold)

/** Two claims of one article. */
export const differentPairs = readPairs(different)
