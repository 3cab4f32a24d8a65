/**
 * The shapes in which news credits a number, in the order in which they win: "according to [the commission]", "a poll by
 * [Vox Centre]", "[Moss] said". The group `row` holds names, `noun` a body by what it is.
 */
const NAME = '[NOB]@';
const ROW = `${NAME}(?: O@)?(?:(?: \\( [NOBL]@ \\))? / (?:the )?${NAME}){0,3}(?: (?:of|in|for) L@)?(?:(?: and| &) (?:the )?(?:[a-z-]+ ){0,1}${NAME}){0,2}`;
/** Common nouns that newsrooms credit. */
const WHOSE =
  "(?:the |its |L@ 's |G@ |country 's |state |israeli |local |national |central |independent |public |private |official |federal |regional |provincial |district |county |city |municipal |opposition |rebel |self-[a-z]+ |nation 's |pro-[a-z]+ )*";
const COUNTING =
  '(?:electoral|elections?|poll|polling|returning) (?:commissions?|council|authority|authorities|officials?|officers?|office|tribunal|body|bodies|committee|institutes?|court|board|organi[sz]ers?|agenc(?:y|ies)|firms|companies|bureau|department|chief|commissioners?|administration|observers?|monitors?)';
const TELLING =
  '(?:state|public) (?:media|television|tv|radio)|[a-z]* ?media|(?:television|tv|O@) (?:stations?|channels?|networks?)|television|radio|broadcasters?|news agency';
const NOUN = `(?:${WHOSE}(?:${COUNTING}|${TELLING}|government|interior ministry|(?:party |campaign |county |city |district |government )?officials|authorities|organi[sz]ers|separatists|the (?:commission|opposition|ruling party|court)|state party))`;
const SAYS = `(?:said|says|say|announced|reported|reports|showed|shows|show|showing|found|finds|estimated?|estimates|projected|projects|put|puts|gave|gives|released|published|declared|confirmed|indicated|indicates|suggested|suggests|predicted|predicts|told|revealed|noted|stated|claimed|claims|registered|accredited|counted(?= (?:the )?turnout)|argued|tweeted|wrote|writes|added|adds|states(?= that\\b)|notes|claims?|argues|announces|declares|confirms|reveals|predicts|believes?|believed|thinks?|reckons?|reckoned|warns|warned|insists|insisted|asserts|asserted|alleges|alleged|stressed|clarified|explained|recalled|informed|disclosed|observed|remarked|pointed out|calculated|calculates|(?<=(?:media|officials|stations|channels|networks|authorities|broadcasters) )report)`;
const POLL = `(?:exit polls?|opinion polls?|polls?|survey|surveys|projections?|forecasts?|data|figures|count|tally|tallies|results|estimates?|survey data|numbers|trackers?|model|polling(?! (?:stations?|places?|day|booths?|cent(?:er|re)s?|agents?|cards?|officers?)))`;
/** "said they would join a coalition", "said her intent was": nothing that is counted. */
const INTENT =
  " (?:that )?(?:they|it|he|she|we)(?: would| will| ?'ll) (?!win|get|take|have|gain|receive|secure|obtain|lose|hold)| (?:his|her|their) [a-z]+ (?:is|was|are|were)\\b";
/** "[the electoral commission] in Bern said" */
const BODY_SAYS = `(?<noun>${NOUN})(?: in (?:[a-zLNO@]+ ){0,1}[a-zLNO@]+)? (?:(?:also|has|have|had|previously|earlier|later|on [a-z]+day) )?${SAYS}\\b`;
/** What whoever polls is said to do, and nobody else. */
export const SEES = 'sees';
export const CREDITS: readonly [rule: string, pattern: RegExp][] = [
  [
    'according to',
    new RegExp(
      `\\b(?:according to|as per|per|as reported by|quoted by|cited by|citing|quoting) (?:the |a |an )?(?:(?:latest |first |official |preliminary |early |new |initial |interim |final |partial )*(?:results?|data|figures|statement|report|poll|survey|numbers|information|estimates?|projections?|exit poll|press release|tally) (?:of|by|from|released by|published by|provided by|in) )?(?:the )?(?:[a-zGL@0'-]+ ){0,4}?(?:" )?(?<row>${ROW})`,
      'dg',
    ),
  ],
  [
    'according to',
    new RegExp(
      `\\b(?:according to|as per|quoting|citing) (?:the )?(?:(?:a |an )?(?:[a-z]+ )?(?:sources?|officials?|members?|employees?) (?:at|in|from|within|of) (?:the )?)?(?:(?:[a-z]+ ){0,2}(?:results?|data|figures|returns|updates?|counts?|numbers|statement) (?:of|by|from|released by|published by|provided by|issued by) )?(?:the )?(?<noun>${NOUN})`,
      'dg',
    ),
  ],
  // "Seven million votes needed: [the Reed Party]"
  ['according to', new RegExp(`(?<=^[^:]{12,160} ): (?<row>${NAME}(?: / ${NAME})?)$`, 'dg')],
  [
    'poll by',
    new RegExp(
      `\\b(?:${POLL}|reports?) (?:from|of|by|on|(?:released|published|conducted|compiled|announced) by) (?:the )?(?<noun>${NOUN})`,
      'dg',
    ),
  ],
  // "[Election commission] data showed", "[the electoral institute's] figures put turnout at"
  [
    'their poll',
    new RegExp(
      `\\b(?<noun>${WHOSE}(?:${COUNTING}))(?: 's| ')? (?:(?:official|latest|preliminary|provisional|early|partial|final|new) )?(?:${POLL}) (?:has |have )?(?:${SAYS})\\b`,
      'dg',
    ),
  ],
  [
    'poll by',
    new RegExp(
      `\\b(?:${POLL}) (?:(?:of|at) [CPF]# (?:[a-z-]+ ){0,3})?(?:[a-z@L-]+ ){0,3}(?:conducted |published |released |carried out |commissioned |taken |done )?(?:[a-zY#0-]+ ){0,2}(?:by|from|for|of|in) (?:the |a )?(?:[a-zG@'-]+ ){0,2}?(?:" )?(?<row>${ROW})`,
      'dg',
    ),
  ],
  [
    'poll by',
    new RegExp(
      `\\b(?:${POLL}) (?:was|were) (?:conducted|carried out|taken|done|compiled) (?:[a-zY#0-]+ ){0,4}?by (?:the |a )?(?:[a-zCG@#'-]+ ){0,4}?(?<row>${ROW})`,
      'dg',
    ),
  ],
  // "the latest poll, by [Vox Centre],"
  ['poll by', new RegExp(`\\b(?:${POLL}) , by (?:the )?(?:pollsters? |polling firm )?(?<row>${ROW})(?= ,)`, 'dg')],
  ['their poll', new RegExp(`(?<row>${ROW})(?: 's| ')? (?:(?:[a-z-]+|Y#|G@|L@) ){0,3}(?:${POLL})\\b`, 'dg')],
  // "[Vox Centre] had Moss ahead, 48 percent to 39", "[Vox Centre] sees the party on 48 percent"
  [
    SEES,
    new RegExp(
      `(?:^|[,;] |\\b(?:and|while|but|with) )(?:the )?(?:final |last |latest |new )?(?<row>${NAME}) (?:had|has|sees|saw|thought|expects|expected|foresaw|forecast) (?=[^;]{0,80}[PC]#)`,
      'dg',
    ),
  ],
  // "the poll, conducted for a broadcaster by [Vox Centre]"
  [
    'poll by',
    new RegExp(
      `\\b(?:${POLL}) ,? ?(?:which was |that was )?(?:conducted|carried out|taken|commissioned|done|compiled|released|published) (?:[a-zA-Z0#@'-]+ ){0,10}?by (?:the |a )?(?:[a-zCG@#'-]+ ){0,4}?(?<row>${ROW})`,
      'dg',
    ),
  ],
  // "[Vox Centre], which polls for Alpha, Beta and Gamma, found"
  [
    'said',
    new RegExp(
      `^(?<row>${NAME}) , which (?<long>[^;]{2,220}? and [^,;]{2,40}) , (?:(?:also|has|have) )?${SAYS}\\b`,
      'dg',
    ),
  ],
  [
    'said',
    new RegExp(
      `(?<row>${ROW})(?: \\( [NOB]@)?(?: \\))?(?: of L@)?(?: (?:chair(?:man|woman|person)?|head|chief|spokes(?:man|woman|person)|director(?: general|-general)?|officials?))?(?:(?<apart> ,[^,]{2,70},)|(?<=, [NO]@) ,)? (?:(?:also|both|has|have|had|later|then|earlier|previously|itself|now|today|yesterday|on [a-z]+day) ){0,2}(?<says>${SAYS})\\b(?! (?:support|no contest|itself|as (?:the|president|winners?|prime)|(?<=claims?) victory|(?:the )?winners?|(?:re-)?elected|president)\\b|${INTENT})`,
      'dg',
    ),
  ],
  [
    'said',
    new RegExp(
      `(?<row>${ROW}) ,? ?(?:speaking|addressing|talking|commenting|responding|writing) (?:[a-zA-Z0#@'-]+ ){1,16}?,? ?(?<says>${SAYS})\\b(?!${INTENT})`,
      'dg',
    ),
  ],
  [
    'said',
    new RegExp(
      `(?:, |; |" |- |: |\\b(?:after|as|when|while|because|although|though|since|but|and|that|before|until) )${BODY_SAYS}`,
      'dg',
    ),
  ],
  ['said', new RegExp(`^${BODY_SAYS}`, 'dg')],
  [
    'said',
    new RegExp(
      `["',] (?:said|says|added|writes|wrote|reports|reported|told [A-Z@a-z ]{2,20}) (?:the )?(?:[a-zG@L-]+ ){0,3}?(?<row>${ROW})(?! (?:'s [a-z]+ )?(?:had|has|have|would|will|was|were|is|are|could|may|might|won|got|took|received|led)\\b)`,
      'dg',
    ),
  ],
  // "[Moss] spoke to supporters in the capital, saying that her party had won"
  [
    'said',
    new RegExp(
      `^(?:[a-z]+ ){0,2}(?<row>${NAME}) [^;:"]{4,160}? (?<goes>(?:(?:saying|stating|noting|claiming|announcing|insisting)(?: that)?|adding that)) `,
      'dg',
    ),
  ],
  [
    'reported by',
    new RegExp(
      `\\b(?:announced|reported|recorded|released|published|registered|accredited|projected|provided|declared the winner|declared|(?:put|estimated|given) at (?:[a-z]+ ){0,2}[PCF]#) by (?:the )?(?:[a-zG@-]+ ){0,3}?(?<row>${ROW})`,
      'dg',
    ),
  ],
];
