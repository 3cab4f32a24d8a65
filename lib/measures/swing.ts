import type { Measure } from '../model/measure';
import { few } from './pieces';

/** Change against an earlier election or poll: "up [2.4] points", "lost [six] seats", "a swing of [21 percent]". */
export default {
  name: 'swing',
  units: ['points', 'percent', 'count', 'fraction'],
  range: [0, 1e6],
  tolerance: 0.05,
  cues: {
    en: {
      after: [
        [
          ` (?:- )?(?:point )?(?:swing|increase|gain|rise|drop|fall|decline|decrease|jump|surge|slump|dip|loss|improvement|uptick|boost|bump)\\b`,
          0.92,
        ],
        [` ${few(1)}(?:increase|drop|decline|gain) in\\b`, 0.9],
        [` (?:up|down|higher|lower)\\b(?! to)`, 0.8],
        [` (?:more|fewer|less) (?:seats |points )?than (?:in|at|last|four|five|the (?:last|previous))`, 0.85],
        [` seats? from (?:the )?(?:last|previous|Y#)`, 0.8],
      ],
      before: [
        [
          `(?:swing|swings|increase|gain|rise|drop|fall|decline|decrease|jump|surge|slump|loss|dip|change) (?:of|from|by) ${few(4)}$`,
          0.92,
        ],
        [
          `(?:rose|risen|fell|fallen|dropped|increased|decreased|declined|grew|jumped|slipped|slumped|dipped|climbed|surged|gained|lost|losing|gaining|shed|shedding|dropping|adding|added|flipped|flipping|flip|up|down|increasing|presence) (?:its |their |his |her )?${few(3)}(?:by )?${few(3)}$`,
          0.72,
        ],
        [`\\( (?:\\+|-|up|down|plus|minus) (?:by |from )?$`, 0.9],
        [`[+-] $`, 0.3],
        [`, (?:up|down) (?:by |about |nearly |almost )?$`, 0.9],
        [`\\( (?:up|down) by $`, 0.95],
        [`a (?:rise|fall|gain|loss|drop) of $`, 0.9],
      ],
      notBefore: [
        `(?:had|showing|showed|with|put|puts|has|gave) (?:[NO]@ )up ${few(1)}$`,
        `(?:up|down|rose|risen|fell|fallen|dropped|slumped|increased|declined|climbed|grew|slipped|dipped|sank) (?:(?:from|[PCD]#|percentage|points|seats) ){0,3}to ${few(3)}$`,
        `(?:up|down|fell|rose|dropped) from ${few(3)}$`,
        `gained? (?:the )?(?:support|backing) of ${few(3)}$`,
      ],
      notAfter: [
        ` (?:of|in) (?:the )?${few(3)}(?:votes?|ballots?|seats? in)\\b`,
        ` ${few(2)}votes\\b`,
        ` to P#`,
        ` up for grabs`,
      ],
    },
  },
} satisfies Measure as Measure;
