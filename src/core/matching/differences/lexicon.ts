/** Small words that change a claim: quantities, units, times, and how sure or done a thing is. */

const classes = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap(line => {
        const [name = '', words = ''] = line.trim().split(':')
        return words.split(' ').map((word): [string, string] => [word, name])
      }),
  )

/** How many are meant, by folded word. Words of one class mean about the same. */
export const quantityOf = classes(`
none:no none neither nobody nothing nil
few:few hardly barely scarcely handful minority
some:some several
half:half
part:part parts portion fraction quarter
many:many numerous scores
dozens:dozens
hundreds:hundreds
thousands:thousands
millions:millions
billions:billions
most:most majority
all:all every each both everyone everybody entire whole
only:only
`)

/** Units by folded word: one name for each. */
export const unitOf = classes(`
millimetre:millimetre millimetres millimeter millimeters mm
centimetre:centimetre centimetres centimeter centimeters cm
metre:metre metres meter meters
kilometre:kilometre kilometres kilometer kilometers km kms
inch:inch inches
foot:foot feet ft
yard:yard yards
mile:mile miles
gram:gram grams gramme grammes
kilogram:kilogram kilograms kilo kilos kg
ton:ton tons tonne tonnes
ounce:ounce ounces oz
pound:pound pounds lb lbs
litre:litre litres liter liters
barrel:barrel barrels
gallon:gallon gallons
acre:acre acres
hectare:hectare hectares
second:second seconds
minute:minute minutes
hour:hour hours hourly
day:day days daily
week:week weeks weekly
month:month months monthly
year:year years yearly annually annual
decade:decade decades
century:century centuries
celsius:celsius centigrade
fahrenheit:fahrenheit
dollar:dollar dollars
euro:euro euros
yen:yen
rupee:rupee rupees
rouble:rouble roubles ruble rubles
cent:cent cents
percent:percent percentage pct
watt:watt watts
kilowatt:kilowatt kilowatts
megawatt:megawatt megawatts
gigawatt:gigawatt gigawatts
`)

/** Parts of a year, a week and a day, and which of several times: by folded word. */
export const timeOf = classes(`
january:january jan
february:february feb
march:march
april:april apr
may:may
june:june jun
july:july jul
august:august aug
september:september sept sep
october:october oct
november:november nov
december:december dec
monday:monday
tuesday:tuesday
wednesday:wednesday
thursday:thursday
friday:friday
saturday:saturday
sunday:sunday
spring:spring
summer:summer
autumn:autumn
winter:winter
morning:morning
afternoon:afternoon
evening:evening
night:night
last:last previous
this:this
next:next
`)

/** How sure, how far done: folded words that turn "did" into something less. */
export const modalityOf = classes(`
possible:may might could possibly perhaps maybe potentially
should:should ought
must:must
would:would
unlikely:unlikely
likely:likely probably
intend:plan plans planned planning consider considers considered considering want wants wanted intend intends intended hope hopes hoped seek seeks sought mull mulls mulling
propose:propose proposes proposed proposal proposes
promise:promise promises promised vow vows vowed pledge pledges pledged
threaten:threaten threatens threatened
neglect:neglect neglects neglected
try:try tries tried attempt attempts attempted
expect:expect expects expected
fear:fear fears feared
ask:ask asks asked
almost:nearly almost
`)
