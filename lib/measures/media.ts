import type { Measure } from '../model/measure';
import { few } from './pieces';

/** Accredited outlets or journalists: "[109] international media outlets were accredited". */
export default {
  name: 'media',
  units: ['count'],
  range: [1, 100000],
  tolerance: 0.5,
  cues: {
    en: {
      after: [
        [
          ` ${few(3)}(?:media (?:outlets|organi[sz]ations|representatives|entities|companies)|media|journalists|reporters|news organi[sz]ations|broadcasters|outlets|tv channels) ${few(3)}(?:accredited|registered|covering|cover|present)`,
          0.93,
        ],
        [` ${few(3)}(?:media (?:outlets|organi[sz]ations|representatives|entities))\\b`, 0.72],
      ],
      before: [
        [`\\b(?:media presence|media|journalists) (?:of|from|:) ${few(2)}$`, 0.85],
        [`accredited (?:[a-z'-]+ ){0,2}$`, 0.4],
      ],
      notAfter: [` of (?:their|its) representatives`],
    },
  },
} satisfies Measure as Measure;
