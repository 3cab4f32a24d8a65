import { WordSet } from '../text/word-set';

/** English words by which runs of capitals are told apart: bodies, parties, options; and what may stand inside a name. */

/** Words that make a run of capitals a body that counts, polls, observes or reports. */
export const BODY = new WordSet(
  `commission committee council tribunal court agency institute institution center centre university research monitor
  monitoring mission organization organisation association foundation ministry department secretariat office bureau poll polls
  news newspaper times post gazeta radio tv television broadcaster press journal magazine daily express herald guardian telegraph
  network media consulting consultancy group company board authority registrar iec cec ecp eci nec cne inec comelec tse ine
  odihr osce pace eu un league fund observatory watch survey surveys barometer gallup ipsos yougov survation ibris cbos inec
  jazeera ndtv dpa efe rte cbc abs-cbn rappler
  cia fbi nato imf nsa unicef unesco interpol opec
  reuters bbc cnn afp ap tass xinhua anadolu interfax bloomberg cbs nbc abc msnbc npr politico quinnipiac monmouth marist
  surveyusa datafolha ibope insa forsa infratest kantar opinium savanta ashcroft icm comres populus nanos leger ekos
  ifop elabe bva odoxa newspoll morgan cvoter csds statistics yonhap kbs realclearpolitics politics register constitution tracker`.split(
    /\s+/,
  ),
);
/** Words that make a run of capitals a party, an alliance or a bloc. */
export const PARTY = new WordSet(
  `party parties alliance coalition bloc front movement union congress democrats conservatives liberals socialists
  communists republicans greens tories labour nationalists democracy democratic republican progressives reformists
  conservative liberal socialist green list block parti partido partei unionists workers lib dems national independents
  separatists centre-right centre-left republic homeland freedom future dream power action reform unity forward solidarity`.split(
    /\s+/,
  ),
);
export const PARTY_HEAD = new WordSet(
  `party alliance coalition bloc front movement union congress democrats conservatives liberals socialists
  communists republicans greens tories labour nationalists list parti partido partei unionists progressives independents
  opposition dems reformists hardliners principlists separatists islamists populists`.split(/\s+/),
);
export const OPTIONS = new WordSet(['yes', 'no', 'leave', 'remain']);
export const PARTICLES = new WordSet(
  'de da dos das del della la le van von der den bin bint al el ibn di du ben ter ten y e zu'.split(' '),
);
/** Whose party it may be in its own name: "People's Party"; "Canada's Liberal Party" is the Liberal Party. */
export const OWNERS = new WordSet(
  'people peoples workers worker farmers citizens women pensioners peasants teachers owners men mothers nation'.split(
    ' ',
  ),
);
export const LINKS = new WordSet(['of', 'for', 'on', 'in', 'and', 'the', '&', 'to', 'against']);
export const PLACE_BEFORE = new WordSet(['in', 'at', 'near', 'across', 'throughout', 'outside', 'inside', 'of']);
export const ALLOWED_OPTION_BEFORE =
  /^(?:vote|voted|voting|votes|for|the|a|'|"|of|to|and|,|\(|say|saying|with|while|choosing|backing|favou?red|back)$/;

/** What is voted in or for, written with capitals in many newsrooms; no name of anyone. */
export const CONTEST = new WordSet(
  `presidential parliamentary general legislative election elections referendum primary primaries caucus caucuses senate house
  congress parliament congressional presidency president vice prime minister local municipal provincial regional federal state
  national midterm midterms by-election runoff run-off round first second poll polls gmt utc est edt cet bst district province
  city county government opposition cabinet constitution mayor governor leader secretary foreign finance day ballot vote`.split(
    /\s+/,
  ),
);

/** Words that end the name of a thing, of a day or of a part of a country: nobody who stands in an election. */
export const THINGS = new WordSet(
  `church cathedral mosque synagogue hospital school college academy hotel amendment act bill treaty agreement accord deal day eve week brexit christmas easter ramadan thanksgiving index average
  composite exchange ftse dax nasdaq nikkei dow street palace square stadium airport hall building bridge river station
  constitution internet facebook twitter covid obamacare medicare medicaid knesset parliament congress senate bundestag duma
  storm hurricane superstorm war games olympics cup league commons house lords assembly protestants catholics evangelicals
  pr fptp mmp stv aedt aest awst sast gdp
  jews muslims christians latinos hispanics blacks whites women men millennials seniors`.split(/\s+/),
);
/** Words that end the name of a part of a country. */
export const PARTS = new WordSet(
  `east west north south midlands county counties valley island islands city coast peninsula region province district
  highlands territory borough township state constituency riding`.split(/\s+/),
);

/** Whom news names by what they are: "the reformists", "independents". */
export const GROUPS = new WordSet(
  `conservatives liberals socialists greens reformists principlists hardliners independents nationalists communists populists
  islamists centrists moderates unionists separatists progressives republicans democrats secularists royalists`.split(
    /\s+/,
  ),
);
/** What stands before "party", "coalition", "candidates" to say which: "the ruling coalition", "opposition candidates". */
export const WHICH_SIDE = new WordSet(
  'other remaining smaller winning losing ruling governing opposition incumbent independent pro-government reformist conservative nationalist pro-democracy pro-beijing'.split(
    ' ',
  ),
);
/** What a bloc is called after, beside "ruling" and "opposition": "the blue bloc", "the left alliance". */
export const COLOURS = new WordSet(
  'red blue green orange left right leftist rightist centrist socialist liberal populist separatist royalist unionist bourgeois'.split(
    ' ',
  ),
);
export const SIDES = new WordSet('party parties coalition alliance bloc candidates list lists camp'.split(' '));

/** Whom a contestant stands against, told without a name. */
export const RIVALS = new WordSet(
  'challenger challengers rival rivals opponent opponents contender competitor competitors'.split(' '),
);
/** Nouns that "opposition" only describes: "the opposition leader". */
export const NOUNS = new WordSet(
  'leader leaders party parties candidate candidates politician politicians figure figures lawmakers lawmaker mps mp coalition alliance bloc movement group groups activists activist supporters newspaper members member figureheads stronghold'.split(
    ' ',
  ),
);
