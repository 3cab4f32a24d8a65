import type { Measure } from '../model/measure';
import { COUNTED, few, GETS, hedged, MOVES, some, VOTES, WHICH } from './pieces';

/** A contestant's or option's share of votes or of vote intention: "Moss won [48.2%] of the vote". */
export default {
  name: 'vote-share',
  units: ['percent', 'fraction'],
  range: [0, 100],
  tolerance: 0.005,
  cues: {
    en: {
      after: [
        [` (?:yes|no) (?:- )?votes?\\b`, 0.9, 'percent'],
        [
          ` of (?:the |all )?(?:voters|people|citizens|electorate) (?:have |had )?(?:said|voted|answered) ["']? ?(?:yes|no)\\b`,
          0.9,
          'percent',
        ],
        [
          ` majority (?:of (?:the )?voters )?(?:voted|approved|backed|rejected|opposed|supported|accepted|endorsed|favou?red)\\b`,
          0.85,
          'percent',
        ],
        [
          ` (?:of ${few(3)})?(?:say|said)(?: in ${few(3)})? ?(?:that )?they (?:(?:would|will|plan(?:ned)? to|intend(?:ed)? to|(?:are|were) going to) )?(?:vote|voted|back|backed|support|supported|favou?r|favou?red|prefer|preferred|caucus|caucused)\\b`,
          0.95,
        ],
        [
          ` of (?:the )?(?:voters|people|those|respondents) (?:it|they|[NBO]@) (?:had )?(?:asked|polled|surveyed|interviewed|questioned)\\b`,
          0.8,
        ],
        [` of (?:the )?votes? counted [^PC.;]{0,60}(?:support|back|favou?r|approv)[a-z]*\\b`, 0.95],
        [` majority (?:voted|opted) `, 0.9, 'percent'],
        // "[seven-in-ten] white Protestants (72%) voted for", "[six-in-ten] voters who say they pray weekly voted Republican"
        [
          ` ${some(3)}\\( P# \\) (?:of [^PC#.;,()]{2,40} )?(?:have |had |would |say they would |said they would |plan to )?(?:voted?|backed|back|supported|support|favou?red|favou?r|chose)\\b`,
          0.9,
          'fraction',
        ],
        [
          ` (?:of )?${some(2)}(?:voters|people|those|electors)? ?who [^PC#.;,]{2,50} (?:voted|opted|went) (?:for|against|republican|democratic|conservative|labour|[NO]@)`,
          0.9,
        ],
        [` who (?:voted|opted|went) (?:for|against|republican|democratic|conservative|labour|[NO]@)`, 0.93, 'fraction'],
        [
          ` of (?:the )?(?:registered |likely |eligible )?(?:voters|electorate) (?:in support of|in favou?r of|supporting|backing|behind|siding with)\\b`,
          0.96,
        ],
        [` voted [NO]@(?= |$)`, 0.92],
        [` \\) (?:voted|backed|supported|favou?red|chose)\\b`, 0.85],
        [
          ` of (?:the )?${some(3)}(?:voters?|people|electorate|citizens|those who ${few(6)}(?:[LGN]@ )?(?:[a-z]+ )?) ?(?:had |have )?(?:approved|rejected|supported|backed|favou?red|endorsed|voted (?:for|to|against|in favou?r)|were in favou?r|opted for)\\b`,
          0.9,
        ],
        [` , (?:the )?${few(2)}[NO]@ (?:came|finished|was|is|leads|led|trails)\\b`, 0.5],
        [` (?:of the votes? )?(?:to|against|-|versus) (?:just |only )?[PC]#`, 0.5, 'percent'],
        // "won by 66 percent to [34 percent]", "a 57%-[42.8%] margin"
        [` (?:to|-) [PC]# (?:margin|lead|win|victory|winner|majority|edge|split|defeat|loss)\\b`, 0.95, 'percent'],
        [
          ` (?:of|in) ${WHICH}${VOTES}\\b(?! (?:to be |had been |have been |has been |were |was |are |already |being |yet |now ){0,3}${COUNTED}\\b)`,
          0.95,
        ],
        [
          ` ${WHICH}(?:vote share|share|support|vote|votes|backing|of support|voter support)\\b(?! (?:had been |have been |were |already ){0,2}counted)`,
          0.9,
        ],
        [
          ` (?:\\( ?[PC]# ?\\) )?(?:(?:of )?(?:[a-z'-]+ |G@ |L@ |N@ ){0,3}(?:voters?|people|respondents|citizens|electors|electorate|adults|G@|N@|O@|those(?: [a-z'-]+){0,3}) (?:in (?:the )?[LNO]@ )?){0,1}(?:who ${few(2)})?(?:have |had |has )?(?:voted|voting|would vote|will vote|plan(?:ned)? to vote|intend(?:ed)? to vote|would cast|cast|casting|opted|would back|would support|backed|backing|chose|favou?red|supported|declared support|support|back|went|rejected|preferred|prefer) ${few(4)}(?:N@|O@|B@|for|against|in favou?r|yes|no|to leave|to remain|the (?:president|incumbent|challenger|opposition))`,
          0.9,
        ],
        [` ${few(1)}(?:for|against|to) (?:the )?${few(3)}(?:G@ )?[NO]@`, 0.75],
        [
          ` (?:were |was |are |came out )?(?:against|in favou?r|voted against|voting against|voted in favou?r)\\b`,
          0.75,
        ],
        [` \\( [NO]@ \\)`, 0.6],
        [` (?:in|at) (?:the |${few(2)})?(?:first|second|final)? ?(?:round|ballot|runoff|run-off)\\b`, 0.7],
      ],
      before: [
        // "got 2,741,238, or [24.72 per cent]"
        [`\\b(?:got|won|polled|received|took|secured|garnered|obtained) ${hedged(3)}C# , (?:or )?$`, 0.85, 'percent'],
        // "the final tally gave the 61-year-old [49.42 percent]"
        [
          `\\b(?:tally|count|results?|polls?|survey|projections?|forecast|figures) (?:gave|gives|give|giving) (?:the |his |her |their )(?:0 - year - old |[a-z-]+ ){1,3}$`,
          0.8,
          'percent',
        ],
        [`\\( C# votes? , $`, 0.85],
        [`\\bP# (?:to|-) (?:just |only )?$`, 0.6],
        [`\\bC# votes? , (?:or )?$`, 0.85],
        [`[NO]@ (?:'s |' )?C# , (?:or )?$`, 0.8],
        [
          `(?:projected|expected|predicted|forecast|set|on course|on track|likely) to (?:win|get|take|receive|secure|score|poll) ${hedged(3)}$`,
          0.6,
        ],
        [`[NO]@ \\( [NB]@ [,;:-] $`, 0.75],
        [`(?:was|were|is|are|been) (?:given|credited with|put at) ${hedged(3)}$`, 0.7],
        [
          `\\b(?:president|premier|chancellor|governor|mayor) (?:'s )?(?:[a-z]+ ){0,2}(?:had|has|won|at|on|with|received|got) ${hedged(3)}$`,
          0.65,
        ],
        [`\\b(?:held|limited|kept) [NO]@ to ${hedged(3)}$`, 0.8],
        [`\\b(?:break(?:s|ing)?|broke) through (?:the )?${few(1)}$`, 0.75, 'percent'],
        [`\\b(?:gained|gaining) ${hedged(3)}$`, 0.75, 'percent'],
        [`\\b(?:won|received|polled|secured|garnered|obtained|scored|winning|taking|receiving) ${hedged(3)}$`, 0.5],
        [`\\b${MOVES} (?:(?:by )?(?:D#|P#|a similar amount) )?(?:to|at) ${hedged(4)}$`, 0.55],
        [`(?:level|tied|neck and neck|even) (?:on|at|with) ${hedged(2)}$`, 0.7],
        [`to [PC]# from ${hedged(2)}$`, 0.6],
        [
          `(?:up|down|rose|risen|fell|fallen|climbed|dropped|slipped|jumped|slumped|gained|lost) (?:by )?D# (?:to|at) ${hedged(2)}$`,
          0.7,
        ],
        [`(?:backed|supported|chosen|elected|endorsed) by ${hedged(3)}$`, 0.85],
        [`(?:support|backing) of ${hedged(3)}$`, 0.9],
        [`(?:share of (?:the )?votes?|voting intention|support) for (?:the )?(?:[a-z'-]+ |[NO]@ ){1,6}$`, 0.75],
        [`(?:^|, )(?:on|with|at) $`, 0.4],
        [
          `(?:[NOB]@|he|she|they|it|who|which|party|coalition|alliance|incumbent|rival|challenger|leader|candidate|candidates|opponent) ${few(5)}${GETS} ${few(4)}$`,
          0.7,
        ],
        [
          `(?:share of (?:the )?(?:votes?|ballots)|vote share|share|vote|votes|support|popularity|result|voting intention|score) ${few(5)}$`,
          0.6,
        ],
        [`[NO]@ (?:\\( )?$`, 0.6],
        // "turned down an initiative on wages by [63.6 percent]"
        [
          `\\b(?:approved|passed|endorsed|adopted|accepted|rejected|turned down|voted down) (?:[a-z' -]{1,70} )?by (?:(?:about|around|some|over|nearly|almost|more|than|just|only|a|massive|whopping|clear) ){0,3}$`,
          0.75,
          'percent',
        ],
        [`[NO]@ (?:'s|'|' s) ${few(2)}$`, 0.6],
        [`[NO]@ (?:-|:|,|=) ${few(2)}$`, 0.55],
        [`[NO]@ (?:is |was |are |were )?(?:at|on|with|-) ${few(3)}$`, 0.65],
        [
          `(?:followed by|ahead of|behind|compared (?:with|to)|against|versus|over|to) (?:the )?${few(3)}[NO]@ ${few(2)}(?:at|on|with|'s|')? ?${few(2)}$`,
          0.6,
        ],
        [
          `\\b(?:won|elected|re-elected|victory|defeated|beat|beating|lost|wins|win|voted|approved|rejected|passed|winning|defeating|leads?|leading|led|trails?|trailing) ${few(4)}(?:with|by|on|at) ${few(3)}$`,
          0.6,
        ],
        [`(?:him|her|them|it) (?:at|on|with) ${few(2)}$`, 0.6],
        [
          `(?:up|down|increase|rise|rising|drop|slump|fall|jump|decline|decrease|surge|improvement|compared (?:to|with)) from ${few(3)}$`,
          0.6,
        ],
        [`(?:ahead|leading|leads|led|second|third|fourth|behind|trailing|first) (?:with|on|at) ${few(2)}$`, 0.8],
        [
          `(?:beat|beating|defeated|defeating|won|lost|wins|win|victory|voted|vote) (?:(?:[a-z'-]+|[NOGL]@) ){0,6}by ${hedged(3)}$`,
          0.45,
        ],
        [`\\bvoted (?:by )?${hedged(2)}$`, 0.5],
        [`(?:third|second|first|fourth|last|place)(?: [a-z-]+){0,6} ,? ?(?:with|on|at) ${hedged(3)}$`, 0.7],
        [`(?:wins?|victor(?:y|ies)|results?|shares?) \\( $`, 0.6],
        [`P# in Y# ; $`, 0.55],
        [`(?:averag(?:ed|es|ing)|polling|polls|polled) (?:at |between |around |about ){0,2}$`, 0.6],
        [`\\b(?:among|including) (?:(?:the|both) )?(?:[a-z-]+ |[GNLO]@ ){1,5}\\( $`, 0.8],
        [`C# votes? \\( $`, 0.9],
        [`C# \\( $`, 0.7],
        [`[NO]@ ${few(3)}, ${few(2)}(?:in third|in second|second|third|fourth)? ?(?:with|at|on) ${few(2)}$`, 0.6],
      ],
      notBefore: [
        `(?:rating|ratings|approval|(?:dis)?satisfaction|favou?rab(?:ility|le)|popularity rating) (?:(?:[a-z'-]+|,|Y#|/|[NOGLB]@) ){0,12}(?:(?:from P# to|(?:to )?P# from) ${few(3)})?$`,
        `(?:rating|ratings|approval|approval rating|favou?rability|popularity rating|unemployment|inflation|growth|taxation|tax|interest|economy|gdp|prices?|wages?|rate|rates|ratio) (?:(?:[a-z'-]+|,|Y#) ){0,8}$`,
        `(?:rating|ratings|favou?rability) (?:of [NO]@ )?(?:stands?|stood|is|was|are|were) (?:at )?P# (?:[a-z]+ |, ){0,6}[NO]@ (?:'s )?(?:at|with|is|was) $`,
        `(?:processing|counting|tallying|scrutiny|tabulation|counted|processed|tallied) (?:of )?(?:the )?${few(2)}$`,
        `(?:threshold|barrier|hurdle|minimum|quorum) (?:of )?${few(2)}$`,
        `\\b(?:count|tally|figures) (?:includes?|covers?|comprises?) ${hedged(3)}$`,
        `\\b(?:first choice|preferred) (?:as|for)? ?(?:prime minister|premier|leader)[^.;]{0,30} $`,
      ],
      notAfter: [
        ` (?:of (?:the )?(?:[a-z]+ ){0,2}(?:voters|respondents|electorate|sample) )?(?:\\( P# \\) )?(?:were |are |is |was |remain(?:s|ed)? |said they (?:were|are) )?(?:still )?undecided\\b`,
        ` of (?:the |all |its |their )?(?:[a-z]+ ){0,2}candidates (?:were|are|was|is|have|had)\\b`,
        ` of (?:the )?(?:registered |eligible )?voters (?:are|is|were|was) (?:[a-z]+ )?[NOG]@`,
        ` (?:- )?(?:(?:job )?approval|disapproval|(?:un)?favou?rable|(?:un)?favou?rability)\\b`,
        ` (?:see|sees|view|views|viewed|have|has|hold|holds|rate|rated) (?:him|her|them|[NO]@|a|an|the [a-z]+) (?:[a-z]+ ){0,2}(?:un)?favou?rabl[ey]\\b`,
        ` (?:of ${few(2)}(?:voters?|americans|people|adults|G@|respondents|[NO]@) )?(?:would |also )?(?:support(?:s|ed)?|favou?r(?:s|ed)?|oppose[sd]?|back(?:s|ed)?|want(?:s|ed)?|approved? of|like) (?:[a-z]+ing\\b(?! (?:[a-z]+ )?(?:party|coalition|alliance))|(?:the |an? |their |his |her )?(?:[NOL]@ 's )?(?:inquiry|investigation|law|bill|ban|plan|policy|deal|removal|impeachment|war|wall|strikes?|sanctions|aid|tax(?:es)?|cuts?|reforms?|legali[sz]ation))\\b`,
        ` of (?:those|voters|people|respondents|americans|adults|G@) ${few(2)}(?:surveyed |polled |asked |interviewed |questioned )?(?:${few(6)}|in [^.;]{0,50} )(?:said|say|think|thought|believed?|felt|feel) (?!(?:that )?they (?:would|will|plan|intend|are going)|["']? ?(?:yes|no)\\b)`,
        ` of (?:those|voters|people) (?:who|that) (?:support|back|favou?r|voted for) [NO]@ (?:say|said|think|are|were|believe)\\b`,
        ` of (?:G@|[a-z-]+) described themselves\\b`,
        // what they think of somebody, and how they feel
        ` (?:of (?:[a-z-]+ |G@ ){1,3})?(?:are |were |is |was |feel |felt |'re )?(?:extremely |very |somewhat |not |more |less )*(?:enthusiastic|excited|satisfied|dissatisfied|angry|worried|concerned|optimistic|pessimistic)\\b`,
        ` (?:of [^PC#.;,]{2,40} )?(?:agreed?|disagreed?) (?:with|that)\\b`,
        ` (?:of [^PC#.;,]{2,40} )?(?:support(?:s|ed)?|oppose[sd]?|back(?:s|ed)?) (?:[NOL]@ 's |his |her |their |its |such an? |an? |the )?(?:[a-z-]+ )?(?:inquiry|impeachment|removal|removing|legali[sz]ation|abolition|abolishing|replacing)\\b`,
        ` (?:of [^PC#.;,]{2,40} )?(?:oppose|opposed) it\\b`,
        ` of ${few(2)}(?:voters|electorate) who (?:describe|call|identify|consider)[^PC.;,]{0,40} (?:say|said|think|believe|are|feel)\\b`,
        ` of (?:its |the |their |our )?(?:C# |[LGN]@ |[a-z-]+ ){0,2}(?:gdp|population|workforce|economy|budget|economic|revenue|debt|imports|exports|exchange|profits?|shares|shareholders|members|respondents(?! (?:(?:who )?(?:said|saying|say) (?:that )?they (?:would|will|plan)|(?:would|who) (?:vote|back|support)))|G@ surveyed|households|families|children|students|companies|firms|income|gas|oil)\\b`,
        ` (?:rating|favou?rability|inflation|unemployment|growth|interest|tax|discount|approval)\\b`,
        ` (?:of|in) (?:the )?${few(2)}(?:seats?|districts?|constituencies|states|councils|electoral votes?|parliament|legislature|assembly|wards)\\b`,
        ` (?:of )?(?:the )?${few(2)}(?:approval|approve|disapprove|(?:say|said)(?! (?:in (?:[a-z]+ ){1,3})?(?:that )?they (?:(?:would|will|plan(?:ned)? to|intend(?:ed)? to|(?:are|were) going to) )?(?:vote|back|support|favou?r|prefer|caucus))|think|believe|want|wanted|growth|inflation|unemployment|tax|of (?:the )?(?:population|gdp|economy|budget))\\b`,
      ],
    },
  },
} satisfies Measure as Measure;
