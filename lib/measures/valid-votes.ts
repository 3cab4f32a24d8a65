import type { Measure } from '../model/measure';
import { few } from './pieces';

/** Votes found valid: "[11.1 million] were the valid votes". */
export default {
  name: 'valid-votes',
  units: ['count', 'percent'],
  range: [0, 1.5e9],
  tolerance: 0.5,
  cues: {
    en: {
      after: [
        [` (?:were |was |are )?(?:declared |found |considered )?valid\\b(?! (?:votes|ballots))`, 0.9],
        [` (?!and |but |while |with )${few(3)}valid (?:votes?|ballots?)\\b`, 0.95],
        [` (?:votes|ballots) (?:were |was |are )?(?:declared |found |considered )?valid\\b`, 0.95],
      ],
      before: [
        [`valid (?:votes?|ballots?) (?:numbered|number|total|totalled) $`, 0.95],
        [`valid (?:votes?|ballots?) ${few(4)}$`, 0.85],
        [
          `valid (?:votes?|ballots?) (?:cast )?, [^,;.]{3,60} , (?:was|were|is|stood at|amounted to|came to) ${few(1)}$`,
          0.95,
        ],
      ],
      notAfter: [` of (?:the )?(?:total )?valid votes`],
    },
  },
} satisfies Measure as Measure;
