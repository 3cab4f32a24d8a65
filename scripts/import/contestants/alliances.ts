import { described, type Mention } from './mentions';
import { foldParty, foldShort } from './party-name';

/**
 * The mentions of one country in, the same with alliances marked out: "Fidesz-KDNP" is two parties that one page gives
 * side by side elsewhere, "RKP-SFP" one party in two languages, whose parts no page sets beside each other.
 */

/** Members of an alliance as its name gives them: `fidesz`, `kdnp`; "Social-Liberal Party" has none. */
export function partsOf(text: string): string[] {
  const parts = text
    .split(text.includes(' ') ? / [-–/|] | ?[+&,] ?| and | with / : /[-–/+&|,]/)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);
  return parts.length > 1 ? parts : [];
}

export function markAlliances(mentions: Mention[]): Mention[] {
  const places: Places = new Map();
  for (const [at, mention] of mentions.entries())
    for (const key of keysOf(mention)) {
      const pages = places.get(key) ?? new Map<string, number[]>();
      places.set(key, pages);
      for (const page of mention.pages.keys()) {
        const id = `${mention.election} ${page}`;
        pages.set(id, [...(pages.get(id) ?? []), at]);
      }
    }
  return mentions.map((mention) => {
    if (mention.people || mention.subject.kind !== undefined || mention.family === 'seed') return mention;
    const { names, shorts } = mention.subject;
    if (![...shorts, ...names].some((name) => isJoined(name, places, mention.year))) return mention;
    // "Christian Democratic Union / Christian Social Union" goes by neither name alone.
    const own = names.filter((name) => !names.some((other) => other !== name && partsOf(other).includes(name)));
    return { ...mention, ...described({ ...mention.subject, names: own, kind: 'alliance' }, false) };
  });
}

/** By folded name: which mentions of it stand on which page. */
type Places = Map<string, Map<string, number[]>>;

/** Parties that stood apart long ago may be one since. */
const NEAR = 12;

/** Whether two of the parts stand side by side on some page of those years, as two contestants. */
function isJoined(name: string, places: Places, year: number): boolean {
  const known = partsOf(name).map((part) => places.get(foldShort(part)) ?? places.get(foldParty(part)));
  const own = known.filter((pages) => pages !== undefined);
  return own.some((one, at) => own.slice(at + 1).some((other) => one !== other && areApart(one, other, year)));
}

function areApart(one: Map<string, number[]>, other: Map<string, number[]>, year: number): boolean {
  for (const [page, mentions] of one) {
    const others = other.get(page);
    if (!others || (year > 0 && Math.abs(Number(page.slice(3, 7)) - year) > NEAR)) continue;
    if (mentions.some((mention) => !others.includes(mention)) && others.some((mention) => !mentions.includes(mention)))
      return true;
  }
  return false;
}

export function keysOf({ party }: Pick<Mention, 'party'>): string[] {
  return [...party.short, ...party.full];
}
