/** Minimal pairs written for Gainsay: the same claim in other words, and another claim in nearly the same words. */

/** Two texts that are, or are not, the same claim, and what tells. */
export type Pair = readonly [what: string, one: string, other: string]

/** The same claim. */
export const samePairs: readonly Pair[] = [
  [
    'reporting frame',
    'Dozens fell ill after drinking tap water in Ardley, officials said',
    'Tap water made dozens ill in Ardley',
  ],
  [
    'frame and order',
    'Residents fell ill after drinking tap water in Ardley',
    'Tap water made residents of Ardley ill',
  ],
  ['passive', 'The council approved the new harbour bridge', 'The new harbour bridge was approved by the council'],
  ['tense', 'The mayor will resign over the bridge contract', 'The mayor resigned over the bridge contract'],
  ['number words', 'Twelve workers were killed at the Ardley quarry', '12 workers killed at Ardley quarry'],
  ['scaled number', 'The stadium cost 1.2 million dollars to repair', 'Repairs to the stadium cost $1,200,000'],
  ['per cent', 'Unemployment in Norland rose to 9 percent', "Norland's unemployment rose to 9%"],
  [
    'rounded number',
    'About 21.6 million people voted in the Norland election',
    '22 million people voted in the Norland election',
  ],
  [
    'short name',
    'President Maria Delgado owns shares in the Ardley quarry',
    'Delgado owns shares in the Ardley quarry',
  ],
  ['title', 'Senator John Harker took money from the tobacco lobby', 'Harker took tobacco lobby money'],
  ['initials', 'The World Health Organization recommended the malaria vaccine', 'WHO recommended the malaria vaccine'],
  ['dotted initials', 'The U.S. sold missiles to Norland', 'US sold missiles to Norland'],
  ['country', 'The United States sold missiles to Norland', 'The U.S. sold missiles to Norland'],
  [
    'double negation',
    'The minister did not deny that the ferry was overloaded',
    'The ferry was overloaded, the minister admitted',
  ],
  [
    'noun for verb',
    'An explosion at the chemical plant injured five firefighters',
    'Five firefighters were injured when the chemical plant exploded',
  ],
  [
    'noun of decision',
    'The court decided to close the Ardley museum',
    'The decision of the court closed the Ardley museum',
  ],
  [
    'irregular verb',
    'The trawler sank after striking a mine off Norland',
    'A trawler strikes a mine and sinks off Norland',
  ],
  ['diacritics', 'The São Tomé airport was built without a permit', 'Sao Tome airport built without permit'],
  [
    'title case',
    'Vaccinated Nurses Spread Measles At Ardley Hospital',
    'Vaccinated nurses spread measles at Ardley hospital',
  ],
  [
    'according to',
    'According to the police report, the driver of the bus was drunk',
    'The bus driver was drunk, police said',
  ],
  ['attribution in front', 'Officials said that the dam above Ardley is leaking', 'The dam above Ardley is leaking'],
  [
    'possessive',
    "The company's pesticide killed thousands of bees in Norland",
    'Pesticide of the company killed thousands of bees in Norland',
  ],
  [
    'added detail',
    'Harker paid two journalists to bury the story in 2019',
    'Harker paid journalists to bury the story',
  ],
  [
    'demonym',
    'Russian hackers stole the passwords of Ardley voters',
    'Hackers from Russia stole passwords of Ardley voters',
  ],
]

/** Another claim. */
export const otherPairs: readonly Pair[] = [
  ['number', 'Twelve workers were killed at the Ardley quarry', '14 workers were killed at the Ardley quarry'],
  ['per cent', 'Unemployment in Norland rose to 9 percent', 'Unemployment in Norland rose to 7 percent'],
  ['scale', 'The stadium cost 1.2 million dollars to repair', 'The stadium cost 1.2 billion dollars to repair'],
  [
    'year',
    'The mine at Ardley was closed in 2018 after a flood',
    'The mine at Ardley was closed in 2019 after a flood',
  ],
  ['ordinal', 'The 3rd circuit court blocked the asylum rule', 'The 9th circuit court blocked the asylum rule'],
  [
    'count in words',
    'Five firefighters were injured in the chemical plant fire',
    'Six firefighters were injured in the chemical plant fire',
  ],
  ['age', 'A 14-year-old boy set the Ardley school on fire', 'A 17-year-old boy set the Ardley school on fire'],
  ['money', 'Harker took $20,000 from the tobacco lobby', 'Harker took $50,000 from the tobacco lobby'],
  ['person', 'Delgado owns shares in the Ardley quarry', 'Harker owns shares in the Ardley quarry'],
  ['first name', 'John Harker owns shares in the Ardley quarry', 'Susan Harker owns shares in the Ardley quarry'],
  ['place', 'Tap water made dozens ill in Ardley', 'Tap water made dozens ill in Burton'],
  ['country', 'North Korea fired two missiles over the strait', 'South Korea fired two missiles over the strait'],
  [
    'organisation',
    'The World Health Organization recommended the vaccine',
    'The World Trade Organization recommended the vaccine',
  ],
  ['initials', 'The FBI searched the offices of the mayor', 'The CIA searched the offices of the mayor'],
  [
    'name inside',
    'The court in Ardley sent the banker Lowe to prison',
    'The court in Ardley sent the banker Price to prison',
  ],
  ['not', 'The mayor did not take money from the quarry', 'The mayor took money from the quarry'],
  ["n't", "The vaccine doesn't cause infertility in women", 'The vaccine causes infertility in women'],
  ['never', 'Harker never visited the chemical plant in Norland', 'Harker visited the chemical plant in Norland'],
  ['no', 'There is no lead in the drinking water of Ardley', 'There is lead in the drinking water of Ardley'],
  ['denied', 'Harker denied that he took money from the tobacco lobby', 'Harker took money from the tobacco lobby'],
  ['denied doing', 'The company denied dumping waste in the river', 'The company dumped waste in the river'],
  ['false', 'The report that the dam above Ardley is leaking is false', 'The dam above Ardley is leaking'],
  [
    'failed to',
    'The ministry failed to inspect the ferry before the accident',
    'The ministry inspected the ferry before the accident',
  ],
  [
    'without',
    'The airport was built without a permit from the council',
    'The airport was built with a permit from the council',
  ],
  ['rise and fall', 'Crime in Norland rose sharply under Delgado', 'Crime in Norland fell sharply under Delgado'],
  ['win and lose', 'Delgado won the Norland election by fraud', 'Delgado lost the Norland election by fraud'],
  [
    'legal',
    'The sale of the harbour was legal, the court ruled',
    'The sale of the harbour was illegal, the court ruled',
  ],
  ['support', 'The senator supports a ban on coal mining', 'The senator opposes a ban on coal mining'],
  ['raise and cut', 'The government will raise pensions for teachers', 'The government will cut pensions for teachers'],
  [
    'before and after',
    'Harker sold his quarry shares before the flood',
    'Harker sold his quarry shares after the flood',
  ],
  ['guilt', 'The jury found the surgeon guilty of fraud', 'The jury found the surgeon innocent of fraud'],
  ['other object', 'The council approved the new harbour bridge', 'The council approved the new football stadium'],
  ['other deed', 'Delgado sold shares in the Ardley quarry', 'Delgado visited workers at the Ardley quarry'],
  ['same topic', 'The vaccine was tested on 40,000 volunteers', 'The vaccine must be stored in a deep freezer'],
  ['too short', 'He denied it', 'She denied it'],
  ['two words', 'On the budget', 'About the budget'],
]
