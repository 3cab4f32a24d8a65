import type { Measure } from '../model/measure';
import { CONTESTING, few } from './pieces';

/** The seats of the chamber, or those up for election: "the [120]-seat Knesset", "33 of the [120] seats". */
export default {
  name: 'seats-total',
  units: ['count'],
  range: [1, 6000],
  tolerance: 0.5,
  cues: {
    en: {
      after: [
        [
          ` (?:members|mps|deputies|senators|lawmakers|representatives) (?:elected|chosen|nominated|appointed) (?:under|by|through|directly|from|in)\\b`,
          0.93,
        ],
        [
          ` seats? (?:in (?:the )?${few(2)}(?:parliament|chamber|house|assembly|senate|council) )?(?:are|were|is|will be) (?:elected|chosen|filled|decided|allocated|distributed)\\b`,
          0.95,
        ],
        [
          ` seats? (?:in (?:the )?(?:[a-z-]+ |[OBLN]@ ){1,3})?(?:are |were |is )?(?:up for|at stake|being contested|to be filled)`,
          0.9,
        ],
        [
          ` (?:- )?(?:seat|member) (?!each\\b|apiece\\b|to\\b|for\\b|went\\b)${few(3)}(?:parliament|legislature|chamber|house|assembly|senate|council|congress|diet|body|committee|electoral college|[OBNL]@)`,
          0.95,
        ],
        [` (?:- )?(?:seat|member)\\b(?! party)`, 0.6],
        [
          ` (?:[NOLB]@ |${few(2)})?seats? (?:in (?:the )?(?:[NOLBG]@ |[a-z-]+ |'s |of ){1,6})?(?:and C# (?:of (?:the )?)?(?:[NOLBG]@ |[a-z-]+ |'s |C# ){0,6}seats )?(?:come|comes|came|coming|go|are|is|were|will be|being) (?:up )?(?:for|to) (?:re-?election|election|grabs|be filled|a vote)`,
          0.93,
        ],
        [
          ` of (?:the )?(?:[NOLBG]@ |[a-z-]+ |'s ){0,5}C# seats (?:come|are|were|is|will be) (?:up )?for (?:re-?election|election|grabs)`,
          0.95,
        ],
        [
          ` (?:[NOLGB]@ |${few(2)})?delegates (?:(?:are|were|is|will be) )?(?:at stake|up for grabs|at play|in play|on offer|available|to be won|awarded|allocated|allotted)\\b`,
          0.97,
        ],
        [
          ` - strong (?:[a-z]+ |[OBNL]@ (?:of )?){0,3}(?:parliament|legislature|chamber|house|assembly|senate|council|congress|[OB]@)`,
          0.97,
        ],
        [
          ` (?:senators|deputies|lawmakers|mps|legislators|representatives|councillors|members)(?: and C# [a-z]+)?(?: (?:in|of) (?:the )?(?:[NOLB]@|[a-z]+))? (?:were|are|will be|to be|being) elected\\b(?! (?:as|for|from))`,
          0.9,
        ],
        [
          ` ${few(3)}seats? (?:are |were |is )?(?:up for grabs|at stake|up for election|up for re-election|being contested|contested|in play|on offer|available|in (?:the )?${few(3)}(?:parliament|chamber|house|assembly|senate|congress|legislature|[OBL]@))`,
          0.75,
        ],
        [` (?:[a-z-]+ )?seats? (?:to be won|open|reserved|allotted|on offer|are (?:decided|reserved|filled))\\b`, 0.9],
        [` (?:electoral votes|delegates)\\b`, 0.35],
        [` (?:additional |automatic |pledged |unpledged |unbound ){1,2}(?:super)?delegates\\b`, 0.75],
        [` (?:[a-z]+ )?superdelegates\\b`, 0.8],
        [` (?:out )?of (?:the |its )?C# governorships\\b`, 0.85],
        [
          ` (?:other )?(?:[a-z]+ ){0,2}seats (?:(?:are|were|is|will be) )?(?:allocated|assigned|reserved|guaranteed|set aside)\\b`,
          0.96,
        ],
        [` (?:[NOB]@ |[a-z]+ )?seats (?:declared|called|decided|reported)\\b`, 0.93],
        [` (?:[a-z]+ ){0,2}(?:governors?|gubernatorial)(?: 's| ')? (?:races|contests|posts)\\b`, 0.9],
        [
          ` (?:[a-z]+ ){0,2}(?:officials|mayors|governors|councillors|representatives)\\b[^PC#.;]{0,40} (?:will|are to|were to|would) (?:also )?be elected\\b`,
          0.95,
        ],
        [` (?:appointed|nominated|unelected|co-opted) (?:mps|members|deputies|senators)\\b`, 0.9],
        // "650 seats became vacant"
        [
          ` ${few(2)}seats? (?:in [^.;,]{2,30} |of [^.;,]{2,30} )?(?:that |which )?(?:became|become|becomes|fell|fall|falls|are|were|is) vacant\\b`,
          0.95,
        ],
        [
          ` ${few(2)}(?:[NOLGB]@ )?seats? [^PC#.;,]{0,40}(?:pre-determined|predetermined|apportioned|allotted|earmarked)\\b`,
          0.93,
        ],
        [` (?:governorships|elected|appointed) ?(?:and C# )?(?:appointed )?(?:mps|members|deputies)?`, 0.5],
        [` ${few(2)}(?:[OBLN]@ )?(?:seats?|governorships)\\b`, 0.5],
        [` mandates\\b`, 0.5],
        [` (?:specially )?reserved (?:[a-z]+ )?seats\\b`, 0.93],
      ],
      before: [
        // "At stake were 127 of the 257 seats in the House and [24] of the 72 in the Senate"
        [`\\b(?:at stake|up for (?:grabs|election)) (?:are|were) [^.;]{0,80}\\band (?:the )?$`, 0.9],
        // "which of the [41] seats", "the last of the [150]": those there are
        [`\\b(?:last|first|most|each|any|which|half|none|one) of (?:the |all |all the )$`, 0.41],
        // "to make a total of [70]", "bring up the total to [225]"
        [`\\b(?:mak(?:e|es|ing)|bring(?:s|ing)?) (?:up )?(?:a |the )total (?:number )?(?:of|to) $`, 0.93],
        // "there are [3,979] pledged delegates", "there are an additional [771] superdelegates": with what they are behind
        [
          `\\bthere (?:are|were|will be) (?:a total of |now |currently |also |an additional |another |some |about ){0,2}$`,
          0.41,
        ],
        // "the Assembly has [110] seats", "the House, which has [435] members"
        [
          `\\b(?:parliament|chamber|house|assembly|senate|council|legislature|congress|knesset|diet|[OB]@) ,? ?(?:which |that )?(?:currently |now |only )?(?:has|had|counts|seats|numbers) (?:a total of |only |just |in all )?$`,
          0.41,
        ],
        // "New Hampshire's [four] electoral votes": what is to be won there
        [`(?:[LO]@|state) (?:'s|') $`, 0.3],
        [`\\ball (?:of )?(?:the )?$`, 0.3],
        [
          `(?:at stake (?:are|were)|up for (?:grabs|election) (?:are|were)|competing for|competed for|compete for|contesting|contested|vying for|to fill|fill) (?:the |all )?$`,
          0.9,
        ],
        [
          `(?:C#|F#|P#) (?:seats )?(?:of|out of|out) (?:the |its |a total of |all )?(?:[a-z-]+ 's |[NOLGB]@ 's )?$`,
          0.62,
        ],
        [
          `(?:parliament|chamber|house|assembly|senate|council|legislature|congress) (?:currently |now )?(?:has|contains|comprises?d?|consists? of|is made up of|is composed of|of) ${few(3)}$`,
          0.8,
        ],
        // "the state has [six] seats", "Florida with its [30] electoral votes": what a place fills
        [
          `(?:[L]@|states?|province|city|capital|region|district|county|constituency|territory|island) (?:alone )?(?:currently |now )?(?:has|have|elects?|sends?|returns?|offers?|carries|boasts|awards?|is worth|accounts? for|contributes?|with its) (?:just |only |about |its |a total of |some |roughly |around |as many as )*$`,
          0.93,
        ],
        [`(?:of|in|among|for) (?:the |all )?(?:[a-z-]+ )?[OB]@ (?:'s|') (?:[a-z]+ )?$`, 0.9],
        // "voters elect [70] members", "polling to elect [543] MPs", "a district continued to elect [eleven] MPs"
        [
          `\\b(?:to elect|electing|elects|will elect|to choose|choosing|to fill|filling|to return) (?:the |all |its |their |a total of |about |around |some |C# (?:out )?of (?:the )?|the (?:rest|remaining|other) )*$`,
          0.88,
        ],
        // "candidates ran for [452] council seats"
        [
          `\\b(?:ran|run|runs|running|fight|fights|fighting|fought|compet(?:e|es|ed|ing)|v(?:ie|ies|ied|ying)|contend(?:s|ed|ing)?|battl(?:e|es|ed|ing)|jostl(?:e|es|ed|ing)|contest(?:s|ed|ing)?|candidates?|race|bid|bidding) (?:it out )?(?:for|over) (?:the |all |all of the |a total of |about |around |some |just |only )*$`,
          0.9,
        ],
        [
          `\\b(?:allocation|allotment|distribution|apportionment|awarding|distributing|allocating|apportioning|awarding|redistributing) (?:of )?(?:the |all |these |those )?(?:C# \\+ )?$`,
          0.9,
        ],
        // "polling in the last [57] seats"
        [
          `\\b(?:polling|voting|by-elections?) (?:(?:is|was|will be|takes?|took|place|held|concluded|ended|began|due|under way|also) ){0,3}(?:in|across) (?:the |all |all of the )?(?:last |remaining |first |final |other |rest of the )?$`,
          0.72,
        ],
        [`[OBNL]@ (?:comprises?d?|consists? of|is made up of|is composed of) ${few(1)}$`, 0.9],
        [`elections? (?:for|to fill) (?:the |all )?$`, 0.6],
        [`\\bof the total $`, 0.7],
        [`\\ball but (?:C#|one) of (?:the |its )?$`, 0.96],
        [
          `(?:voters?|electors?|citizens|people|G@) (?:will |to |would |also )*(?:elects?|elected|chooses?|chose|picked) (?:the |all |about |around |some )?$`,
          0.9,
        ],
        [
          `\\b(?:elect|elects|electing) ${few(1)}(?:members|mps|deputies|representatives) to (?:fill )?(?:the |all )?$`,
          0.95,
        ],
        [
          `(?:parliament|chamber|house|assembly|senate|council|legislature|congress|lower house|upper house) (?:'s|') (?:[a-z-]+ )?$`,
          0.9,
        ],
        [`(?:parliament|chamber|house|assembly|senate|council|legislature|[OB]@)[^.;]{0,40} comprising (?:of )?$`, 0.9],
      ],
      notBefore: [
        CONTESTING,
        `\\b(?:gained|gains?|gaining|lost|loses?|losing|flipped|shed|added) (?:more than |over |about |around |nearly |some |just |only |at least |another ){0,2}$`,
        `\\b(?:lost|losing|lose|loses|kept|held|retained|retain|shed|defended) C# of (?:its|their|his|her) (?:previous |current |own )?$`,
        `\\bnet (?:total|gain|loss) of (?:[a-z]+ ){0,2}$`,
      ],
      notAfter: [
        ` (?:[NOLGB]@ |[a-z]+ ){0,2}constituencies\\b`,
        ` (?:out )?of (?:the |a )total (?:of )?C#`,
        ` seats? (?:that |which )?(?:they|it|he|she|the party|the alliance) (?:had )?(?:contested|fought|stood in|won|held|holds?|took|captured|controlled)\\b`,
        // "two of the [three] founding nations", "one of every [three] people": no seats
        ` (?:[a-z-]+ |[NOLGB]@ (?:'s )?){0,3}(?:states?(?! (?:governors|legislators|lawmakers))|nations?|countries|counties|precincts|polling|voters|people|caucus-goers|republicans|democrats|americans|divisions|chambers|weeks|months|sessions|parties|prefectures|provinces|polls|surveys|contests|races|debates|cases|women|men|(?<!seats of )members of|ministers|presidents|commissioners|judges|justices|magistrates|officials|experts|pollsters|years|times|ballots|protocols|stations|elections|governments)\\b(?! seats?)`,
        ` [GON]@ (?:say|said|think|believe|voted|support|back|want)`,
        ` (?:- )?(?:seat|seats) (?:victory|win|margin|advantage|gain|loss|swing|cushion|deficit|gap)\\b`,
        ` seats? (?:of|out of|out) (?:the |a possible |all )?C#`,
        ` (?:- )?(?:seat|seats) (?:mark|party|majority|lead|threshold)`,
        ` - (?:year|day)`,
        ` (?:candidates|votes|voters|points|people)\\b`,
      ],
    },
  },
} satisfies Measure as Measure;
