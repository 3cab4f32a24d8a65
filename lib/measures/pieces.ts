/** Pieces that cue patterns share; each is bounded so that a pattern costs linear time. */

/** Up to `most` lower-case words, adverbs and adjectives mostly. */
export const few = (most: number) => `(?:[a-z'-]+ ){0,${most}}`;
/** Up to `most` words that hedge the number behind them, and nothing else. */
export const hedged = (most: number) =>
  `(?:(?:about|around|some|nearly|almost|just|only|more|less|than|over|under|at|least|a|an|as|much|many|roughly|approximately|mere|whopping|record|slim|narrow|comfortable|up|to|fewer|well|slightly|little|even|far|the|its|their|his|her|further|another|additional|massive|huge|staggering|estimated|average|of) ){0,${most}}`;
/** Parts of a country that are won or lost as a whole. */
export const AREAS =
  '(?:districts|councils|provinces|states|regions|municipalities|counties|wards|constituencies|boroughs|departments|cantons|prefectures)';
/** How shares, seats and turnout move. */
export const MOVES = `(?:rose|risen|rises|rising|fell|fallen|falls|falling|dropped|drops|dropping|increased|increases|increasing|decreased|declined|declines|declining|grew|grown|growing|jumped|jumps|jumping|slipped|slips|slipping|slumped|slumps|dipped|dips|climbed|climbs|climbing|surged|surges|surging|plunged|plunges|plunging|plummeted|tumbled|tumbles|collapsed|sank|sunk|sinks|sinking|soared|soars|leapt|leaped|shrank|shrunk|shrinking|slid|slides|sliding|swelled|improved|recovered|edged|ticked|crashed|halved|relegated|reduced|downsized|cut|down|up)`;
/** Words that may name whom a figure belongs to by what they are: "88 million Mexicans", "likely voters". */
export const some = (most: number) => `(?:(?:[a-z'-]+|[GLO]@|'s) ){0,${most}}`;
/** A party stands in so many seats: these are its candidates. */
export const CONTESTING =
  '(?:[NO]@|it|they|party) (?:(?:had|has|have|was|is|were|are|also|only|alone|currently|which|,|\\)) ){0,3}contest(?:ed|ing|s)? (?:in |for |just |only |all ){0,2}$';
/** Where the vote is held or put off: "voting was held in …". */
export const HELD_IN =
  '\\b(?:voting|polling|balloting|elections?|polls?) (?:(?:was|were|is|are|had|has|have|been|will|be) ){1,3}(?:held|conducted|completed|suspended|postponed|cancelled|countermanded) in (?:only |just |all |the )?$';
/** Votes as a thing counted. */
export const VOTES = '(?:votes?|ballots?|voting)';
/** What may stand before "votes": of the valid votes, of the national popular vote. */
export const WHICH = `(?:(?:the|all|its|their|a|total|overall|combined|popular|national|nationwide|valid|first-round|second-round|first|second|round|preferential|preference|early|electoral|final|party|list|constituency|regional|direct|statewide|state|federal|general|countrywide|presidential|parliamentary|primary|public's|general-election|counted|general|votes?|cast|G@|L@|N@|O@|'s|'|') ){0,5}`;
/** That something has been counted so far. */
export const COUNTED = `(?:counted|tallied|processed|tabulated|reported|reporting|scrutinised|scrutinized|transmitted|transcribed|in(?= ?[,.;)]|$)|computed)`;
/** How contestants come by votes and seats. */
export const GETS = `(?:won|wins|win|winning|received|receives|receive|receiving|got|gets|get|getting|gotten|polled|polls|poll|polling|secured|secures|secure|securing|garnered|garners|garner|garnering|obtained|obtains|obtain|obtaining|took|takes|take|taking|taken|gained|gains|gain|gaining|scored|scores|score|scoring|captured|capturing|capture|collected|collecting|earned|earning|earn|claimed|claiming|claim|had|has|have|having|with|pulling|pulled|pull|attracted|attracting|drew|drawing|registered|registering|netted|bagged|bagging|mustered|muster|amassed|amassing|recorded|recording|holds|held|hold|holding|led with|leads with|leading with|finished with|finishing with|ended with|managed|achieved|achieves|achieving|reached|attained|clinched|grabbed|mopped up|swept|picked up|picking up|chalked up|racked up|notched up|clocked up|managing|notched|tallied|commanded|enjoyed|enjoys|enjoying|up with|winds up with|stood at|stands at|fell to|dropped to|rose to|slumped to|climbed to|slipped to|down to|up to|dipped to|sank to|grew to|down from|from)`;
/** Whose votes have come in: "results from …", "results declared for …", "the gazette for …". */
export const RESULTS_FROM = `\\b(?:results?|returns|tallies|gazette|data|counts|protocols) (?:(?:has|have|had|been|were|was|are|is|now|only|so far|in|declared|announced|released|received|published|available|coming|out) ){0,4}(?:from|for) ${hedged(4)}$`;
