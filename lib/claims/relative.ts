import type { Shape } from '../model/shape';
import { FIGURE, pairs } from './tools';

/** A clause that says more of the name right in front of it: "Thorne, head of the [Reed Party], which won [24] seats". */
const PATTERN = new RegExp(
  `(?<name>[NO]@)(?: \\( [NOB]@ \\))? ?, (?:(?:who|which) (?:(?!in\\b)[a-z'-]+ )|whose (?:[a-z'-]+ ))(?:(?!(?:and|but|while|than|by|to)\\b)(?:[a-z'-]+|Y#) ){0,5}(?:from |(?<=(?:rose|risen|fell|fallen|climbed|jumped|dropped|slumped|grew|slipped|sank|shrank|surged|up|down|increased|declined|reduced|rises|falls) )(?:back )?to )?(?<figure>${FIGURE})`,
  'dg',
);

/** What they are told as stands between: "[Hill], his nearest rival, who earned [19.5 percent]". */
const DESCRIBED = new RegExp(
  `(?<name>[NO]@) , (?:his|her|their|its|the|a) (?:(?:[a-z-]+|[NO]@) ){0,3}(?:rival|challenger|opponent|competitor|contender|rivals|[NO]@) , (?:who|which) (?:[a-z'-]+ ){1,4}(?<figure>${FIGURE})`,
  'dg',
);

export default {
  name: 'relative',
  propose: (line) => [...pairs(line, PATTERN, 'relative', 0.96), ...pairs(line, DESCRIBED, 'relative', 0.98)],
} satisfies Shape as Shape;
