import type { Language } from '../model/language';

/** English: "over [92 percent]", "[two-thirds]", "[6.5 million]", "[98 lakh]". Words only; the logic is in reading/. */

const words = (list: string) => list.trim().split(/\s+/);
const phrases = (list: string) =>
  list
    .trim()
    .split(/\s*\|\s*/)
    .map((phrase) => phrase.split(' '));
const values = (list: string) =>
  new Map(
    words(list).map((entry) => {
      const [word, value] = entry.split('=') as [string, string];
      return [word, Number(value)];
    }),
  );

export const en: Language = {
  code: 'en',
  decimal: '.',
  grouping: [',', ' ', "'"],
  small: new Set(
    words(`the of and to in a is that for it was on with as he be at by this had not are but from or have an they which
    one you were all her she there would their we him been has when who will no more if out so its than into his after`),
  ),
  numbers: {
    small: values(`
      zero=0 nil=0 nought=0 naught=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
      thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30
      forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90`),
    multipliers: values(`
      hundred=100 thousand=1e3 k=1e3 lakh=1e5 lakhs=1e5 lac=1e5 million=1e6 millions=1e6 mn=1e6 mln=1e6 m=1e6
      crore=1e7 crores=1e7 billion=1e9 bn=1e9 bln=1e9 b=1e9 trillion=1e12 trn=1e12 tn=1e12 tln=1e12
      mil=1e6 hundreds=100 thousands=1e3 billions=1e9 trillions=1e12 dozen=12 dozens=12 dozs=12 dzs=12`),
    fractions: values(`
      half=0.5 halves=0.5 third=0.333333333333 thirds=0.333333333333 quarter=0.25 quarters=0.25 fifth=0.2 fifths=0.2
      sixth=0.166666666667 sixths=0.166666666667
      fourth=0.25 fourths=0.25 seventh=0.142857142857 sevenths=0.142857142857 ninth=0.111111111111 ninths=0.111111111111
      hundredth=0.01 hundredths=0.01 thousandth=1e-3 thousandths=1e-3 millionth=1e-6 millionths=1e-6
      billionth=1e-9 billionths=1e-9 trillionth=1e-12 trillionths=1e-12 eighth=0.125 eighths=0.125 tenth=0.1 tenths=0.1`),
    ordinals: values(`
      first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
      thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20
      thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90`),
    letters: values('MM=1e6 M=1e6 G=1e9 T=1e12'),
    articles: new Set(['a', 'an']),
    vague: new Set(words('several many')),
    glued: new Set(words('st nd rd th km cm mm ml kg mg')),
    and: 'and',
    point: 'point',
    minus: new Set(['minus', 'negative']),
    over: 'over',
    outOf: ['in', 'of'],
  },
  units: {
    percent: phrases('% | percent | per cent | pct | pc | percents | percentage | per - cent | p.c | p.c .'),
    points: phrases(`percentage points | percentage point | percentage - points | percentage - point | percent points
      | percent point | points | point | pts | ppts | ppt | pp | pps`),
  },
  hedges: {
    about:
      phrases(`~ | ≈ | c . | ca . | about | around | some | roughly | approximately | approx | nearabout | circa | an estimated
      | estimated | close to about | in the region of | in the low | in the mid | in the high | the low | the mid
      | the high | just about | more or less | something like | somewhere around | averaging | an average of about
      | or about | at about | on about`),
    over: phrases(`> | over | more than | above | at least | upwards of | upward of | exceeding | in excess of | well over
      | just over | a little over | slightly over | slightly more than | a little more than | just more than
      | well above | just above | slightly above | greater than | no less than | not less than | no fewer than
      | minimum of | a minimum of | just north of | north of | beyond | topping | as low as | crossing | crossed
      | surpassing | surpassed | a record of over | breaking through | passing | exceeded`),
    under: phrases(`< | nearly | almost | under | below | less than | fewer than | up to | as many as | as much as
      | as high as | at most | no more than | not more than | just under | a little under | slightly under
      | slightly less than | just below | slightly below | well under | well below | close to | nearing
      | approaching | just shy of | shy of | maximum of | a maximum of | not quite | just short of
      | little more than half of`),
  },
  after: {
    about: phrases('or so | - odd | odd | - ish | approximately | or thereabouts | give or take'),
    over: phrases('or more | plus | - plus | or higher | or above | +'),
    under: phrases('or less | or fewer | or lower | or under'),
  },
  rangeJoin: ['to', 'and', '-', 'or'],
  months: words(`january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec`),
  monthNumbers: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 6, 7, 8, 9, 9, 10, 11, 12],
  weekdays: words(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  ),
  currency: words(`dollar dollars euro euros pound pounds rupee rupees rs yen yuan won peso pesos rand manat lira
    rouble roubles ruble rubles franc francs usd eur gbp cent cents naira shilling shillings crowns zloty forint`),
  abbreviations: new Set(
    words(`mr mrs ms dr prof sen c ca rep gov gen col lt sgt rev hon st jr sr vs no nos inc ltd co corp dept est approx
      u.s u.k u.n e.u d.c a.m p.m i.e e.g etc jan feb mar apr jun jul aug sept sep oct nov dec fig vol pres messrs
      mt ft op al ph.d m.p`),
  ),
  titles: new Set(
    words(`mr mrs ms miss dr prof professor president senator sen sens rep reps representative congressman congresswoman
      governor gov chancellor minister premier mayor leader candidate incumbent nominee general gen col colonel sir
      lord lady dame chairman chairwoman chair chairperson secretary ambassador king queen prince emir sheikh ayatollah
      justice judge sheriff captain commander marshal rival challenger candidates mp mps former ex-president
      vice-president spokesman spokeswoman spokesperson director head journalist analyst economist professor
      prime outgoing libertarian republican democrat democratic independent conservative liberal socialist tory`),
  ),
  common: new Set(
    words(`the a an this that these those he she it they we i you his her its their our my your who whom whose which what
      when where why how if but and or nor so yet for of in on at by to from with without under over after before during
      since until while as than then there here now just only even also still again once both either neither each every
      all any some many much most more few several other others another such same no not yes-no according based despite
      although though because however meanwhile moreover furthermore instead later earlier today yesterday tomorrow
      monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
      september october november december one two three four five six seven eight nine ten eleven twelve thirteen
      twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half
      support crime inflation growth share shares turnout votes vote voters voter voting polls poll polling results result election elections exit final preliminary
      official officials early partial provisional interim candidates candidate party parties opposition government parliament
      seats seat ballots ballot counting counted percent about nearly almost around over between among against
      asked speaking commenting overall nationally nationwide locally regionally islandwide total totally initial latest recent last next first second third
      will would could should can may might must do does did has have had is are was were be been being
      regardless similar given together often nonetheless nevertheless notably amid elsewhere besides fact thus hence therefore
      let get go see take make say says said says told ask yes well okay oh indeed perhaps maybe please
      gdp vat gmt utc cpi ceo covid covid-19 faq id tv usd eur gbp est edt bst cet
      english western eastern
      like unlike near far out up down off through across along within including included excluding except
      none nothing nobody everyone everything someone something anyone whoever whatever whether
      citizens people supporters analysts observers journalists experts pollsters critics protesters women men
      young old new big small high low local national international foreign domestic public private
      additionally consequently therefore thus hence overall finally recently currently previously
      photo image video read watch listen share click follow subscribe advertisement updated published by-line`),
  ),
};
