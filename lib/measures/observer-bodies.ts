import type { Measure } from '../model/measure';
import { few } from './pieces';

/** Organisations or countries that observe: "representing [72] international organizations from [89] countries". */
export default {
  name: 'observer-bodies',
  units: ['count'],
  range: [1, 5000],
  tolerance: 0.5,
  cues: {
    en: {
      after: [
        [` ${few(2)}(?:countries|states|nations|organi[sz]ations|institutions|bodies|missions|ngos|groups)\\b`, 0.3],
      ],
      before: [
        [
          `(?:observers?|monitors?|mission|missions|delegations?|observing) (?:(?:[a-z'-]+|,|C#|of them) ){0,8}(?:from|representing|represent|represents|of|on behalf of|by) ${few(2)}$`,
          0.9,
        ],
        [`(?:observers?|monitors?) (?:(?:[a-z'-]+|,|C#) ){0,12}(?:from|representing|represent|and) ${few(2)}$`, 0.8],
        [`of them (?:[a-z'-]+ ){0,3}(?:from|representing) (?:C# (?:[a-z'-]+ ){1,3}from )?$`, 0.9],
      ],
      notAfter: [` ${few(2)}(?:voters|stations|observers|candidates|seats)\\b`],
    },
  },
} satisfies Measure as Measure;
