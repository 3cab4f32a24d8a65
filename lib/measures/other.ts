import type { Measure } from '../model/measure';
import { few } from './pieces';

/** An election figure that fits no other measure: webcams, countries with stations, stations annulled, seats short. */
export default {
  name: 'other',
  units: ['count', 'percent', 'fraction'],
  range: [0, 1e9],
  tolerance: 0.5,
  cues: {
    en: {
      after: [
        [` ${few(2)}(?:webcams|web cameras|cctv cameras|video cameras)\\b`, 0.8],
        [` of (?:the |its |all )?${few(2)}seats?\\b`, 0.9, 'percent'],
        [` of (?:the )?(?:outgoing )?(?:parliament|legislature|assembly|chamber|seats)\\b`, 0.7, 'percent'],
        [` (?:- )?(?:seats?|votes?) (?:short|shy|away)\\b`, 0.85],
        [` (?:short|shy) of (?:a |an |the )?(?:${few(2)})?majority`, 0.9],
        [` ${few(2)}candidates? (?:lost|lose|forfeited|to lose) ${few(2)}deposits?`, 0.9],
        [
          ` (?:other |more )?candidates? (?:,|were|was|had been|have been|but)? ?(?:they )?(?:were |was )?(?:disqualified|barred|rejected|withdrew|dropped out)`,
          0.8,
        ],
        [` of (?:the )?(?:L@ 's |L@ )?(?:${few(2)})?districts\\b`, 0.55],
      ],
      before: [
        [`(?:embassies|consulates|missions) ${few(2)}(?:of|in) $`, 0.85],
        [
          `(?:commission|committee|council|court|authorities|officials|B@|panel) (?:has |had )?(?:barred|disqualified|rejected|banned|excluded) ${few(1)}$`,
          0.9,
        ],
      ],
    },
  },
} satisfies Measure as Measure;
