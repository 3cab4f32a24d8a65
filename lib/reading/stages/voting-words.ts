/**
 * A rendered sentence's "polls" that are the voting itself: "swept the [polls]", "the [state poll]", "in the last
 * [polls]". What is left of the word asks voters ("a [poll] of 1,000", "trails in the [polls]").
 */

const GOING =
  '(?:go|going|goes|went|head|headed|heading|heads|flock(?:ed|ing)?|come|came|turned out|made it|drew|drawn|bring|brought) (?:[a-z#@]+ ){0,3}?to (?:the )?polls';
const OPEN = '(?:the polls|polls) (?:being )?(?:open|opened|opening|close|closed|closing|were|are|will)';
const CONTESTED_AT =
  '(?:swept|sweep|sweeping|boycott(?:ed|ing)?|contest(?:ed|ing)?|disrupt(?:ed|ing)?|hold|holding|held|called|at|after|before|since) the polls?';
const EARLIER =
  '(?:in|at|from|since|than|on) the (?:last|previous|past) (?:polls|poll(?! (?:by|of|conducted|for|taken|showed|found)))|in the polls,? with|polls on (?:sunday|monday|saturday)';
const KIND =
  '(?:presidential|parliamentary|general|legislative|local|local (?:authority|authorities|government|govt|council|councils|body|bodies)|lg|lok sabha|municipal|provincial|regional|(?<!\\b(?:a|new|another|latest|recent|last|first) )national|state|assembly|federal|council|district|primary|runoff|run-off|rerun|re-run|snap) polls?(?! (?:show|shows|showed|by|of|conducted|from|put|puts|gave|suggest|suggests|found|average|numbers))';
const OUTCOME_AT =
  '(?:return|showing|performance|comeback|victory|win|defeat|success|rout|drubbing|debacle|gains|setback|landslide|majority|won|lost|elected|defeated|trounced|routed|prevailed|triumphed) (?:in|at) (?:the )?polls?(?! (?:by|of|conducted|for|taken|showed|found))';
/** "2,582 votes in the poll", "63.4 percent of the valid poll": those who voted. */
const OF_VOTERS =
  "(?:votes?|ballots?|turnout|voted|seats) (?:cast |polled |won )?(?:in|at|for) (?:the|this|these|that) (?:[a-z]+day (?:'s )?)?polls?(?! (?:by|of|conducted|for|taken|showed|found))|(?:of )?(?:the )?(?:valid|total|popular) polls?|(?<=[PF]# )of the poll|by-?polls?|polls? (?:with|saw|drew) (?:[a-zP#]+ ){0,4}turnout|polls saw|earlier polls|(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day 's polls?(?! (?:by|of|show|shows|showed|put|gave|suggest|suggested|found|average|numbers))";
const JUDGED =
  'polls? (?:widely |largely )?(?:criticised|criticized|condemned|marred|boycotted|held|denounced|were|was)|(?:eligible|registered) to vote in the polls';
const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';
const DATED = `(?:this|last) (?:month|week|year)(?: 's)? poll|(?:${MONTH}|L@) C# polls?(?! (?:by|of|from))|(?:in|at) (?:this|the|that) Y# (?:[a-zLGO@]+ ){0,2}poll(?! (?:by|of|from|conducted|taken|for|showed|found|average))|Y# (?:[a-zLGO@]+ ){0,2}polls(?! (?:by|of|from|show|shows|showed|put|gave|suggest|suggested|found|average|numbers))|D# polls?(?! (?:leads?|margin|advantage|deficit|boost))`;
/** The verb: "[polled] 4.7 million votes", "needs [to poll] half of them". */
const TO_POLL =
  '(?:to|can|could|will|would|must|not|only|now|also) poll(?= (?:(?:a|the|at|least|only|just|over|about|around|more|less|nearly|almost|than|about|more than the) ){0,3}[PCFD]#)';
const STATIONS = 'polling (?:stations?|places?|booths?|day)|poll (?:books?|watchers?|workers?)';

export const VOTING = new RegExp(
  `\\b(?:${[GOING, OPEN, CONTESTED_AT, EARLIER, OUTCOME_AT, OF_VOTERS, KIND, JUDGED, DATED, TO_POLL, STATIONS].join('|')})\\b`,
  'g',
);
