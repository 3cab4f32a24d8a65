import type { Maker } from '../fact';

/**
 * A maker as a gatherer names it in, the body's name and who paid out: "Edison Research (for Rustavi 2)" is Edison
 * Research for Rustavi 2, "Wikipedia copy (June 2015 Turkish election)" Wikipedia, "Reuters (via Daily Maverick)"
 * Reuters.
 */
export interface MakerName {
  name: string;
  aliases: string[];
  sponsor?: string;
}

/** Copies of one work under many addresses. */
const WORKS: [RegExp, string][] = [
  [/wikipedia|^wikimili|^infogalactic|^kampuspedia|^grokipedia/i, 'Wikipedia'],
  [/^psephos/i, "Adam Carr's Election Archive"],
  [/^(?:ipu\b|inter-parliamentary union)/i, 'IPU Parline'],
  [/^ifes\b/i, 'IFES Election Guide'],
  [/^(?:anadolu|turkish official media \(anadolu\))/i, 'Anadolu Agency'],
  [/^(?:ap|associated press|fox news \(ap count\))\b/i, 'Associated Press'],
  [/^afp\b/i, 'AFP'],
  [/^reuters\b/i, 'Reuters'],
  [/^(?:bbc|bbc news)$/i, 'BBC News'],
];

export function makerName(maker: Maker, country: string): MakerName {
  const { name, kind } = maker;
  if (kind === 'outlet' || kind === 'compilation') {
    const work = WORKS.find(([pattern]) => pattern.test(name))?.[1];
    if (work) return { name: work, aliases: [] };
  }
  const [, before, inside] = /^(.+?) \(([^()]+)\)$/.exec(name) ?? [];
  if (!before || !inside) return { name: tidy(name), aliases: [] };
  if (/^via /.test(inside)) return { name: tidy(before), aliases: [] };
  if (kind !== 'pollster') return { name: tidy(name), aliases: isAbbreviation(inside) ? [inside, before] : [] };
  if (/^for /.test(inside)) return { name: tidy(before), aliases: [], sponsor: inside.slice(4) };
  // Indian pollsters are named with the channel that shows them.
  if (country === 'IN' && !/^(?:average|unnamed)/.test(inside))
    return { name: tidy(before), aliases: [], sponsor: inside };
  if (isAbbreviation(inside)) return { name: tidy(name), aliases: [inside, before] };
  return { name: tidy(name), aliases: [] };
}

function isAbbreviation(text: string): boolean {
  return /^[\p{Lu}\d&.-]{2,10}$/u.test(text);
}

function tidy(name: string): string {
  return name.replace(/^"|"$/g, '').replace(/\s+/g, ' ').trim();
}
