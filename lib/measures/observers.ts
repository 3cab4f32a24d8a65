import type { Measure } from '../model/measure';
import { few } from './pieces';

/** People observing; the scope says "international" where so limited: "[790] international observers". */
export default {
  name: 'observers',
  units: ['count'],
  range: [1, 1e7],
  tolerance: 0.5,
  cues: {
    en: {
      after: [
        [
          ` (?:experts|observers|staff|parliamentarians|mps|members|monitors) (?:deployed|sent|seconded|dispatched) (?:by|from)`,
          0.93,
        ],
        [` (?:international|foreign|local|domestic) and C# (?:[a-z]+ ){0,2}(?:observers|monitors)\\b`, 0.93],
        [` (?:[a-z-]+ |G@ |L@ |B@ |N@ |O@ ){0,4}(?:observers|monitors|election watchers|scrutineers)\\b`, 0.93],
        [
          ` of (?:their|its|the) (?:representatives|members|staff) ${few(3)}(?:registered|accredited) ${few(2)}(?:as )?${few(2)}observers`,
          0.95,
        ],
        [` of them (?:representing|representatives|from|international|foreign|local|are|were|being)\\b`, 0.6],
      ],
      before: [
        [
          `(?:observers|monitors) (?:(?:registered|accredited|number|numbered|reached|total|totalled|is|was|were|are|stood|stands|at|,|:) ){1,4}$`,
          0.6,
        ],
      ],
      notAfter: [` ${few(3)}(?:countries|organi[sz]ations|states|bodies|missions)\\b`],
    },
  },
} satisfies Measure as Measure;
