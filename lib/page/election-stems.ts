/**
 * Beginnings of words that a text on an election has in almost any sentence, in the languages of the world's press.
 * Only for the gate before a text is sent to be read: too many words cost a moment, a missing one a whole page. They are
 * patterns: `glas(?!s)` is a vote in Zagreb, and no glass.
 *
 * The background holds them, and gives a page's script one pattern of them with its orders: a site that is off, and a
 * page that is prerendered and never looked at, go without.
 */
const ELECTION_STEMS = [
  // Germanic and Romance
  '[eé]lect(?!r[io]) ballot poll(?!ut|en|in) turnout referend(?!ari) candidat constituenc seats runoff run-off caucus',
  'wahl wähl stimm abstimm umfrag kandidat scrutin suffrag sondag sondeo encuest élus vot(?!re|tt|ta[^nrt]) urnas comicio',
  'elecci eleiç eleitor elezion elettor affluenz pesquisa apura aleger verkiez peiling kiezer',
  'val(?=$|[^a-zß-ž.]|d[ae]|et|g|imis|res|kam|kret|lok) riksdags röst väljar stemme folketing kosning kjós',
  // Slavic and Baltic
  'wybor głos sondaż frekwencj vo[lľ]b volič hlas průzkum prieskum volitv glas(?![sgtu]) izbor anket',
  'выбор вибор выбар избор голос глас явк опрос опит анкет референд кандидат бюлл?ет дзісяр',
  'rinkim balsav balsu vēlēšan',
  // Finnic, Hungarian, Turkic
  'vaali ääni äänest kannatu hääl választ szavaz seç[ik] sandık oylama sayl сайлау шайлоо овоз',
  // Greek, Albanian, Armenian, Georgian
  'εκλογ ψ[ήη]φ κάλπ δημοσκόπ zgjedh ընտր քվե არჩევ კენჭისყრ',
  // Semitic and Iranian
  'انتخاب تصويت اقتراع ناخب رأی בחיר הצבע קולות סקר ووٹ',
  // South and South-East Asia
  'चुनाव मतदान वोट নির্বাচন ভোট தேர்தல் வாக்கு ఎన్నిక ಚುನಾವಣೆ തെരഞ്ഞെടുപ്പ് bầu phiếu pemil[ui] pilpres pilkada suara undi halalan boto',
  // Africa
  'uchaguzi kura(?![st]) verkies zaɓ idibo',
]
  .join(' ')
  .split(' ');

/** Words of scripts without spaces: they stand anywhere. */
const ELECTION_WORDS = '选举 選舉 大选 投票 得票 選挙 선거 투표 득표 เลือกตั้ง คะแนนเสียง ការបោះឆ្នោត ရွေးကောက်'.split(' ');

/** Of texts in small letters; its first group is a stem. Arabic and Hebrew write articles on. */
export const ELECTION_PATTERN = `(?:ال|ה)?(${ELECTION_STEMS.join('|')})|${ELECTION_WORDS.join('|')}`;
