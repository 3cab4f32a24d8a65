import type { Subject } from './subject';

/**
 * A subject's words in, a group of contestants or a side of a referendum out, where it is one: "and others" is the
 * group Others, "in favour" the option Yes, "Yes on question 2 (citizenship)" the option of one question.
 */

const YES = /^(?:yes|for|approve|approval|in favou?r|oui|sí|si|a favor|apruebo|evet)$/i;
const NO = /^(?:no|against|reject|rejection|non|en contra|rechazo|hayır)$/i;
const QUESTION = /^(yes|no|for|against) (?:(?:on|to) (.+)|\((.+)\))$/i;
const OTHERS =
  /^(?:and )?(?:all )?(?:(?:\d+ |various )?others?|other (?:parties|candidates|lists|regional parties)|others? and (?:undecided|blank)|various other parties|\d+ other parties|none of the above|none|blank(?: votes?)?|against all|undecided(?: or not voting)?|no opinion|invalid|scattering|write-?ins?|postal ballots|other spoiled votes|spoiled votes|others? \(etc\)|no seat(?: \([^()]*\))?)$/i;
const INDEPENDENTS =
  /^(?:and )?(?:non-?partisans?|independents?|unaffiliated|no party|indep|independent members|independents?(?:\/| and )others?(?: parties| regional parties)?|non-party|nonpartisans?|none \(independent\)|no party affiliation|without party)(?: \([^()]*\))?$/i;
const CATEGORY =
  /^(?:other|miscellaneous) (left|right|centre|center|far-left|far-right|ecologists?|regionalists?)(?: \([^()]*\))?$/i;

export function groupOf(text: string): Subject | undefined {
  const category = CATEGORY.exec(text)?.[1];
  if (category) return group(`Other ${category.toLowerCase()}`);
  if (INDEPENDENTS.test(text)) return group('Independents');
  return OTHERS.test(text) ? group(othersName(text)) : undefined;
}

function group(name: string): Subject {
  return { kind: 'group', names: [name], shorts: [] };
}

function othersName(text: string): string {
  if (/blank|spoiled|invalid|postal/i.test(text)) return 'Blank and invalid votes';
  if (/none of the above|against all/i.test(text)) return 'Against all';
  return /undecided|no opinion/i.test(text) ? 'Undecided' : 'Others';
}

/** In a referendum all that is no group is an option, whatever its words. */
export function optionOf(text: string): Subject {
  const [, answer, on, bracket] = QUESTION.exec(text) ?? [];
  const question = on ?? bracket;
  if (answer && question) return { ...option(`${sideOf(answer)} on ${question}`), question };
  return YES.test(text) || NO.test(text) ? option(sideOf(text), capital(text)) : option(capital(text));
}

function option(...names: string[]): Subject {
  return { kind: 'option', names: [...new Set(names)], shorts: [] };
}

/** Whoever is for is for Yes, in every language. */
const sideOf = (text: string) => (YES.test(text) ? 'Yes' : 'No');

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1).toLowerCase();
