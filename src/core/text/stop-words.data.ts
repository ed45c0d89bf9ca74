/** The commonest words of the languages whose claims are read besides English, folded: they carry no claim, and tell the language. */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  de: `der die das den dem des ein eine einen einem einer eines und oder aber nicht ist sind war waren wird werden wurde wurden hat
    haben hatte hatten sei seien habe hatte im in am an auf aus bei mit nach seit von vom zu zum zur fur uber unter vor durch gegen ohne um bis als
    wie wenn dass ob weil auch noch nur schon sich er sie es wir ihr ich man sein seine seinen seiner ihre ihren ihrer diese dieser dieses
    diesen kein keine keinen keinem keiner keinerlei niemals niemand nichts mehr sehr so was wer wo hier da dann doch sagte sagt worden konnte konnen kann soll sollen muss demnach laut`,
  fr: `le la les l un une des du de d et ou mais ne pas n est sont etait etaient sera ete a ont avait avaient au aux en dans sur sous par pour
    avec sans chez vers entre depuis que qu qui quoi dont ou si ce cet cette ces il elle ils elles on nous vous je se s son sa ses leur leurs
    notre nos c j y plus moins tres aussi comme apres avant contre selon aucun aucune jamais rien tout tous toute toutes meme etre avoir fait deux c'est qu'il
    qu'elle d'un d'une n'a n'est s'est a-t-il dit declare`,
  es: `el la los las lo un una unos unas de del al y e o u pero no es son era eran fue fueron ser ha han habia habian a en con por para sin sobre
    entre desde hasta hacia segun que quien como cuando donde si se su sus le les me te nos este esta estos estas ese esa eso esto aquel mas muy
    tambien ya ni porque aunque todo todos toda todas otro otra otros hay sido estar esta estan dijo dice ante tras durante contra cada dos ningun ninguna nadie nunca`,
  pt: `o a os as um uma uns umas de do da dos das no na nos nas ao aos pelo pela pelos pelas e ou mas nao e sao era eram foi foram ser ter tem
    tinha ha em com por para sem sobre entre desde ate que quem como quando onde se seu sua seus suas lhe ele ela eles elas este esta isso isto
    esse essa mais muito tambem ja nem porque embora todo todos toda todas outro outra havia sido esta estao disse apos segundo durante contra cada dois nenhum nenhuma ninguem nunca`,
  it: `il lo la i gli le l un uno una di del dello della dei degli delle d da dal dalla dai a al alla ai alle in nel nella nei nelle su sul sulla
    con per tra fra e ed o ma non e sono era erano stato stata stati essere ha hanno aveva avevano che chi cui come quando dove se si suo sua suoi
    loro questo questa questi quello quella piu molto anche gia ne perche ogni tutto tutti tutte altro altri c'e dell all nell sull dall ci lui lei
    detto secondo dopo prima contro durante senza due nessun nessuno nessuna`,
  uk: `і й та в у на з із зі до від за по про для при без між через під над що щоб як коли де якщо не ні але або чи а це цеи ця ці цього тому
    він вона воно вони ми ви я иого іі іх був була було були є буде також ще вже лише все всі який яка яке які якии свої після перед проти
    згідно було немає може можуть ніхто ніколи нічого`,
  ru: `и в во на с со к ко от до из за по о об для при без между через под над что чтобы как когда где если не ни но или ли а это этот эта эти
    этого он она оно они мы вы я его ее их был была было были есть будет также еще уже лишь все всех которыи которая которое которые свои после перед
    против согласно нет может могут том тем никто никогда ничего`,
  ar: `في من على الى عن مع بعد قبل بين حتى ان أن إن التي الذي الذين هذا هذه ذلك تلك كان كانت يكون قد لم لن لا ما هو هي هم كما او ثم كل بعض غير
    عند منذ خلال حول ضد دون بل لكن وقد ولم وكان وكانت وان الا اي به بها له لها فيه فيها منه منها عليه عليها وفي ومن وعلى قال قالت وقال وقالت يوم
    انه انها بانه لكنه`,
}

/** A few words each of languages whose claims are not read, so that none of them is taken for a neighbour, and their names can be told. */
export const OTHER_LANGUAGES: Readonly<Record<string, string>> = {
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit door over naar heeft hij ze wordt worden werd deze volgens',
  da: 'og i at det er en til af på som med for ikke den har de et var om men fra kan vil blev efter der han hun også eller mod sagde',
  sv: 'och i att det som en på är av för med till den har de inte om ett men var från kan ska efter han hon också eller mot enligt sade',
  pl: 'i w na z nie się że do jest to o jak po od za przez ale dla tym był była są oraz co czy tak już jego jej które który także powiedział',
  cs: 'a v na se že je s z do o k i pro za by ale jak od po jsou byl byla to tak který která také podle řekl uvedl není už',
  ro: 'și în de la cu pe că nu a o un din este pentru au fost care mai sau dar după prin sunt fi al ale lui potrivit spus',
  hu: 'a az és hogy nem is egy volt meg de ez azt már csak mint szerint lesz vagy aki ki el még mondta között után',
  fi: 'ja on ei että se oli ovat hän myös mutta kun kuin joka ovat ole mukaan sanoi tai nyt jo vain niin sen jos ne tämä olisi',
  tr: 've bir bu da de için ile olarak olan daha çok gibi kadar sonra ancak ise göre dedi değil var en o ne her ya',
  ca: 'el la els les de del dels i a en amb per que no és un una al als ha han va van més però com aquest aquesta també ser segons dir són',
  gl: 'o a os as de do da dos das e en no na nos nas que non un unha con por para ao á é foi máis pero tamén polo pola segundo dixo',
  bg: 'и в на с за от да се не че е са по към до при като но или беше ще със след това този тази които който също според няма',
  be: 'і ў у на з не што да па за як але ад гэта для быў была былі ён яна яны пра таксама паводле ці няма калі пасля',
  sr: 'и у на је да се са за од не су по као из али што који која није то би ће после према или и',
  fa: 'و در به از که این را با است برای آن یک خود تا کرد شد بر هم نیز اما می شده گفت ها های بود',
  ur: 'کے میں کی ہے اور سے کا کو اس نے پر کہ یہ ہیں کر بھی نہیں ہو تھا گیا ایک وہ جو کہا',
}
