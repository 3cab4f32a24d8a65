import { holds, type Line } from '../line';

/** A sentence in, whether it tells of the whole nation out: "[Nationally], Harris has 49 %", "in the [presidential election]". */

const WHOLE =
  /(?<!, (?:which|who|whose) [^,]{0,60})\b(?:nationwide|nationally|countrywide|islandwide|island-?wide|all-island|across the (?:country|island)|over ?all)\b/;
/** "Nationally, Harris has 49 %"; not what is told by the way: "the party, which governs nationally, fell". */
export const tellsWhole = (line: Line): boolean => holds(line, WHOLE);

/** "To win 159 seats in the 225-member parliament", "in the 2019 presidential election": the nation's. */
const OF_NATION =
  /\b(?:(?:in|at|of) the (?:C# - ?(?:seat|member) )?parliament|(?:in|at|of) (?:the |its )?(?:last |previous |Y# |[a-z]+ )?(?:presidential|parliamentary|general|federal|lok sabha) (?:elections?|polls?))\b/;
export const tellsNational = (line: Line): boolean => holds(line, OF_NATION);
