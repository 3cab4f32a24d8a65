import type { Entity } from '../names/entity';

/** A name in, whether it can be that of a part of a country, to which figures are limited, out. */

/** What is larger than any country, and where results are read out. */
const BEYOND =
  /^(?:(?:western |eastern |central )?europe|asia|africa|latin america|the middle east|middle east|the world|eu|european|european union|(?:the )?(?:upper|lower) house|senate)$/i;
const VENUE =
  /\b(?:castle|palace|hall|hotel|stadium|arena|airport|church|headquarters|square|theatre|convention centre|convention center)$/i;
/** No part of a country that votes. */
export const isNoPart = ({ name, known }: Entity): boolean =>
  BEYOND.test(name) || (VENUE.test(name) && known.every(({ kind }) => kind !== 'place' && kind !== 'scope'));

/** What is named as a part of a country though its name runs on: "in [Polonnaruwa District Returning Officer Moss]". */
const PART = /\b(?:District|Province|County|Constituency)\b/;
export const namesPart = ({ kind, name }: Entity) => kind === 'place' || (kind === 'other' && PART.test(name));
