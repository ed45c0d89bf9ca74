/** Nouns for whoever holds an office or does a job that do not end as such nouns do ("-er", "-ist", "-man"). Lower case. */
export const OFFICE_NOUNS: ReadonlySet<string> = new Set(
  `president secretary chief chair head nominee candidate host coach attorney judge justice general sheriff captain colonel lieutenant
  sergeant aide fellow delegate veteran official executive ceo cfo coo expert critic republican democrat independent libertarian mogul
  tycoon hopeful pundit star actress wife husband son daughter widow friend student resident nurse doctor scholar representative whip
  pope bishop archbishop priest rabbi imam king queen prince princess counsel advocate associate assistant deputy intern correspondent agent guard
  victim witness surgeon chef pilot premier diplomat dean principal undersecretary undersecretary-general pollster strategist
  scientist businessman billionaire magnate heir socialite celebrity rapper musician comedian technician clerk coroner envoy czar
  marine soldier entrepreneur parent patient columnist immigrant refugee survivor teenager undergraduate postdoc
  quarterback linebacker winger goalkeeper striker midfielder goalie forward defenseman senator sen rep gov gen col lt sgt prof dr sir dame lord lady rev`.split(
    /\s+/,
  ),
)

/** Words that end like nouns for people and are not. */
export const NO_OFFICES: ReadonlySet<string> = new Set(
  `her other another over under after never however whether later earlier former senior junior prior major minor order number for nor or
  their letter paper power water matter summer winter center error terror color labor tower weather offer border quarter rather ever
  together either neither per super cover dinner newspaper chapter computer register further better bigger smaller larger higher lower
  greater fewer older younger longer shorter stronger weaker sooner inner outer upper proper latter september october november december
  monster disaster order murder wonder tenor mirror motor sector factor floor door poor far dollar car war four your hour sour
  our tour clear near year bear wear ear fear hear dear tear gear appear consider remember answer enter deliver discover recover
  suffer differ prefer refer transfer trigger river fiber lumber timber silver fever layer banner corner dinner finger hunger anger
  charter counter plaster poster roster sister-in-law shelter shoulder soccer thunder tiger ladder liver meter filter folder buffer
  christian asian russian iranian italian canadian australian ukrainian palestinian indian african american mexican european human woman-
  hater loser liar racist winner believer killer sinner idiot bully persian syrian brazilian egyptian nigerian japan iran tehran jerusalem japanese chinese peruvian`.split(
    /\s+/,
  ),
)

/** Titles that stand before a name and say nothing of the office. */
export const PLAIN_TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx'])

/** Words that are titles where they stand in capitals before a name, beside the nouns above. */
export const TITLES: ReadonlySet<string> = new Set(
  `governor senator mayor director minister leader speaker commissioner professor manager ambassador analyst economist reporter officer
  adviser advisor comedian actor singer reviewer republican democratic staff state chancellor congressman frontrunner front-runner
  councilmember councilor councillor member treasurer controller founder co-founder owner author editor writer publisher president-elect
  reverend attorney-general inspector detective trooper commander major admiral`.split(/\s+/),
)

/** Words that come before an office and belong to it. */
export const OFFICE_ADJECTIVES: ReadonlySet<string> = new Set(
  `former vice senior deputy assistant acting interim presumptive longtime long-time then-presidential presidential congressional senatorial
  gubernatorial federal national international foreign prime first managing executive presiding retired ex- co- chief associate general
  democratic conservative liberal progressive independent leading top lead principal special onetime late rival fellow veteran
  republican military naval political economic financial technical medical legal environmental civil public private royal
  real estate radio talk show television tv police campaign communications press policy research security business news
  party committee board state city county district world human rights climate energy health defense homeland budget trade
  likely potential longshot outgoing incoming newly-elected elected appointed hard-line far-right left-wing right-wing`.split(
    /\s+/,
  ),
)

/** Last words of names of bodies, outlets and places: no surname. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `house department office agency bureau commission committee council court administration government parliament senate congress police army
  navy union nations bank times post journal globe tribune herald news mail guardian press today magazine university college school institute
  institution center centre foundation association society party group company corp inc llc ltd co street city county state states kingdom
  republic river lake sea ocean island islands valley beach bay park hill hills mountain mountains airport hospital church museum hotel tower
  york jersey hampshire mexico carolina dakota virginia orleans angeles francisco vegas diego zealand lanka korea africa america arabia
  emirates fund trust club league cup games olympics act law bill amendment constitution war day week month year january february march april
  may june july august september october november december monday tuesday wednesday thursday friday saturday sunday republicans democrats
  americans voters twitter facebook google amazon apple microsoft daily weekly review network radio television show convention campaign team
  force forces services service security defense treasury justice health conference caucus primary election debate poll survey pac
  texas florida ohio michigan california wisconsin iowa nevada utah arizona colorado indiana illinois pennsylvania massachusetts
  connecticut minnesota missouri tennessee kentucky alabama oklahoma kansas nebraska oregon vermont maine alaska hawaii idaho montana wyoming
  jerusalem israel russia china iran iraq syria germany france britain england scotland ireland canada australia ukraine turkey europe asia
  chicago boston london paris berlin moscow beijing brussels seattle cleveland philadelphia
  lives matter black white rights movement coalition alliance federation brothers sons east west north south`.split(
    /\s+/,
  ),
)

/** Given names that tell "he" from "she". Lower case. */
export const WOMEN: ReadonlySet<string> = new Set(
  `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley dorothy kimberly emily
  donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy shirley angela helen anna brenda pamela
  nicole ruth katherine samantha christine emma catherine debra virginia rachel carolyn janet maria heather diane julie joyce victoria
  kelly christina joan evelyn lauren judith olivia frances martha cheryl megan andrea hannah jacqueline ann anne gloria jean kathryn alice
  teresa sara janice doris julia grace judy hillary hilary ivanka melania chelsea huma carly nikki susana condoleezza kellyanne loretta
  theresa angela marine ines olga irina natalia svetlana elena fatima aisha leila claire kate jill kirsten tammy elise liz katrina
  kristen lori monica zephyr rosa carmen lucia sofia isabella mia chloe zoe eva ella nora molly megyn rosie jane leah debbie wendy donna`.split(
    /\s+/,
  ),
)
export const MEN: ReadonlySet<string> = new Set(
  `james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
  joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott
  brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary
  peter kyle ethan walter noah jeremy christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan
  billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene
  barack bill bernie ted marco jeb mitt mike tim tom jim bob ben chris ron rick rob steve joe ed al dan don ken greg jeff matt josh
  vladimir xi ban boris nigel emmanuel sergei dmitri ivan ahmed mohammed muhammad ali hassan omar abdullah reince corey lindsey newt
  rudy antonin clarence hugh glenn sanjiv craig deval hosni bashar`.split(/\s+/),
)
