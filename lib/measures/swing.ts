import type { Measure } from '../model/measure';
import { few, hedged, MOVES } from './pieces';

/** Change against an earlier election or poll: "up [2.4] points", "lost [six] seats", "a swing of [21 percent]". */
export default {
  name: 'swing',
  units: ['points', 'percent', 'count', 'fraction'],
  range: [0, 1e8],
  tolerance: 0.05,
  cues: {
    en: {
      after: [
        // "begins this term with [22] fewer in parliament"
        [
          ` (?:seats )?(?:more|fewer|less)(?= ?[,.;]|$| in (?:the )?(?:new |last |next |outgoing )?(?:parliament|house|assembly|chamber|senate|legislature|congress|council)\\b)`,
          0.9,
          'count',
        ],
        [` seats? from (?:the )?[NO]@`, 0.85],
        [` (?:- )?(?:seats? )?(?:pickups?|pick - ups?|pick-ups?)\\b`, 0.95],
        [
          ` (?:- )?(?:point )?(?:swing|increase|gain|rise|drop|fall|decline|decrease|jump|surge|slump|dip|loss|improvement|uptick|boost|bump)\\b`,
          0.92,
        ],
        [` ${few(1)}(?:increase|drop|decline|gain) in\\b`, 0.9],
        [` (?:up|down|higher|lower)\\b(?! to)`, 0.8],
        [` (?:to|at) (?:just |only |about )?[PC]#`, 0.9, 'points'],
        [
          ` (?:more|fewer|less) (?:seats |points )?than (?:in|at|last|four|five|Y#|the (?:last|previous)|(?:they|it|he|she) (?:had|has|have|won|held|started|began))`,
          0.85,
        ],
        // "[2.8 million] more than her father won in 2002"
        [
          ` (?:more|fewer|less) (?:votes |seats )?than (?:[a-z'-]+ |[NOG]@ |'s ){1,4}(?:won|got|received|took|polled|managed|secured|garnered|obtained|did|had)(?: in Y#| in the (?:first|last|previous)| at the (?:last|previous)| last time| [a-z]+ years (?:ago|earlier|before))`,
          0.97,
        ],
        [` seats? from (?:the )?(?:last|previous|Y#)`, 0.8],
        [
          ` (?:more|fewer|less) (?:votes|voters|ballots|seats) (?:cast |polled )?(?:in (?:[LO]@|Y#) )?(?:than|compared (?:to|with))\\b`,
          0.97,
        ],
        [` (?:of )?support since (?:its|their|his|her|the|a|last|that) `, 0.96, 'percent'],
        [` of (?:its|their|his|her) (?:[a-z-]+ ){0,2}(?:votes?|vote share|support|seats)\\b`, 0.6, 'percent'],
      ],
      before: [
        // "losing all [eight] of its seats"
        [`\\b(?:lost|losing|loses?) all (?:of )?(?:the |its |their )?$`, 0.95, 'count'],
        [
          `(?:swing|swings|increase|gain|rise|drop|fall|decline|decrease|jump|surge|slump|loss|dip|change) (?:of|by) ${hedged(4)}$`,
          0.92,
        ],
        [
          `(?:rose|risen|fell|fallen|dropped|increased|decreased|declined|grew|jumped|slipped|slumped|dipped|climbed|surged|gained|lost|loses?|losing|gaining|shed|shedding|dropping|adding|added|flipped|flipping|flip|up|down|increasing|adding to|presence by) (?:its |their |his |her )?(?:[a-z-]+ presence )?${hedged(3)}(?:by )?${hedged(4)}$`,
          0.72,
        ],
        [
          `(?:increas|grow|rais|expand|reduc|cut|shrink)(?:e|es|ed|ing) (?:its |their |his |her |the )?(?:[a-z-]+ ){0,3}by ${hedged(4)}$`,
          0.93,
        ],
        [`\\( (?:\\+|-|up|down|plus|minus) (?:by |from )?$`, 0.9],
        [`(?:fell|dropped|rose|increased|down|up|slumped|changed) (?:by )?(?:-|\\+) $`, 0.97],
        [`, (?:up|down|plus|minus) (?:by |about |nearly |almost )?$`, 0.9],
        [`\\( (?:up|down) by $`, 0.95],
        [`a (?:rise|fall|gain|loss|drop) of $`, 0.9],
        // "the increase in support on average was [6%]"
        [
          `\\b(?:increase|rise|drop|fall|decline|decrease|gain|loss|jump|slump|dip|erosion|surge) (?:in|of|for) [^PC#.;,]{2,60} (?:was|is|averaged|amounted to|came to|reached) ${hedged(3)}$`,
          0.93,
        ],
        [
          `\\b(?:vote|votes|share|support|turnout) (?:for [^.;,]{2,40} )?(?:has |had |have )?${MOVES} (?:back )?by ${hedged(3)}$`,
          0.95,
          'fraction',
        ],
        [`\\bnet (?:total|gain|loss) of ${hedged(2)}$`, 0.95, 'count'],
        [`\\b(?:win|wins|won|winning) back ${hedged(2)}$`, 0.93, 'count'],
        [`\\b${MOVES} (?:back )?(?:by )?${hedged(4)}$`, 0.7, 'points'],
        [`\\b(?:vote|share|support|turnout|lead) ${few(2)}${MOVES} (?:back )?(?:[a-z]+ ){0,2}by ${hedged(4)}$`, 0.93],
        [`\\b[NO]@ (?:- )?\\+ ?$`, 0.8],
        [
          `\\b(?:lost|shed|losing) (?:as much as |as many as |more than |over |about |around |nearly |almost )?$`,
          0.9,
          'percent',
        ],
        [`\\bcost (?:[a-z]+ |[NO]@ |'s |' ){1,5}${hedged(2)}$`, 0.93],
        [`\\b(?:clinton|[NO]@|he|she|they) (?:lost|dropped|shed) $`, 0.6],
      ],
      notBefore: [
        // "received 7,924 votes and gained [six] seats": what came of it
        `\\b(?:votes?|P#) and (?:has |have |had )?gained ${few(1)}$`,
        `\\bpick(?:s|ed|ing)? up (?:just|only) $`,
        `\\b(?:wrap|chalk|rack|notch|clock|mopp?|roll|tott?)(?:s|ed|ing)? up ${few(2)}$`,
        `(?:shows?|showed|showing|put|puts|had|has|have|with|while) (?:the )?(?:former )?(?:[NO]@|president|incumbent|challenger|[a-z ]{3,24}senator|governor) (?:is |was )?up (?:by )?${few(1)}$`,
        `(?:end|ends|ended|ending|wind|winds|wound|made|make|makes|making|set|add|adds|take|taken|takes) up (?:with )?${few(3)}$`,
        `(?:had|showing|showed|with|put|puts|has|gave) (?:[NO]@ )up ${few(1)}$`,
        `(?:up|down|rose|risen|fell|fallen|dropped|slumped|increased|declined|climbed|grew|slipped|dipped|sank) (?:(?:from|[PCD]#|percentage|points|seats) ){0,3}to ${few(3)}$`,
        `(?:up|down|fell|rose|dropped) from ${few(3)}$`,
        `gained? (?:the )?(?:support|backing) of ${few(3)}$`,
      ],
      notAfter: [
        ` ${few(1)}(?:by-elections?|elections|polls)\\b`,
        ` (?:- )?(?:swing (?:states?|voters?|votes?|districts?|seats?)|figure)\\b`,
        ` (?:up|down|higher|lower) (?:against|on the day|at the|year-on-year)`,
        ` (?:of|in) (?:the )?${few(3)}(?:votes?|ballots?|seats? in)\\b`,
        ` (?!(?:more|fewer|less) )${few(2)}votes\\b(?<!(?:more|fewer|less) votes)`,
        ` up for grabs`,
        ` (?:- )?(?:seat |vote )?majority\\b`,
        ` (?:pledged |more )?(?:delegates?|electoral votes?|electors)\\b`,
      ],
    },
  },
} satisfies Measure as Measure;
