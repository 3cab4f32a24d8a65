import { CLOSE, isAsked, type Judged, ruleOf, type Signs, signsOf } from './judged';
import { isOfPart, speaksOfOnePart, speaksOfParts, standsBesideParts } from './of-part';

/**
 * All claims of a text with what they were set beside in, those out whose comparison the text as a whole makes doubtful:
 * a number far from every source's is likelier of another place or vote where its contestant was guessed, where nothing
 * but the text's kind tells the vote, or where other numbers of that vote lie far off too. A wrong comparison is worse
 * than none.
 *
 * Chosen in November 2026 on what was compared of 334 articles that nobody had seen before: of 529 claims 69 were wrong,
 * 58 of them are left out here, with one right one in twelve. Of 150 that agreed in three digits one was wrong, of those
 * that agreed with nothing one in four.
 */

/** A claim among the others of its text. */
interface InText {
  claim: Judged;
  claims: readonly Judged[];
  index: number;
  signs: Signs;
  /** How many of the text's numbers of that vote sources bear out, and how many they are far from. */
  agree: number;
  far: number;
  /** The text gives that vote's chamber a size that no source does, and none that one does. */
  otherSize: boolean;
  /** A larger part of the text's numbers is of places and groups. */
  parted: boolean;
  /** The day of the text is known. */
  dated: boolean;
}

/** What makes a comparison doubtful, each by its name; one is enough. */
const DOUBTS: Record<string, (text: InText) => boolean> = {
  'another vote of that chamber': ({ claim }) =>
    claim.measure === 'seats-total' &&
    (HARDLY_TOLD.has(ruleOf(claim, 'election')) ||
      (ruleOf(claim, 'election') !== 'year said' &&
        claim.spoken().years.some((year) => year !== claim.election?.year))),
  'part of a chamber': ({ claim, claims, index }) => isOfPart(claim, claims[index + 1]),
  'round, of a text with parts': ({ claim, parted, far }) =>
    isRound(claim) && ruleOf(claim, 'election') === BY_TYPE && (parted || far > 0),
  'seats of a place': ({ claim, signs }) => speaksOfOnePart(claim, signs),
  'seats of another chamber': ({ claim, signs, otherSize }) =>
    claim.measure === 'seats' && signs.off >= FAR && otherSize,
  'a rating': ({ claim, signs }) => !signs.backed && isAsked(claim) && claim.spoken().ratings,
  'parts spoken of': ({ claim, signs }) => speaksOfParts(claim, signs),
  'beside a part’s': ({ claims, index, signs }) => standsBesideParts(claims, index, signs),
  'off, of a text without a day': ({ signs, dated }) =>
    !dated && !signs.agrees && (signs.off === 0 || signs.off >= FAR_UNDATED),
  'off, of somebody spoken of before': ({ claim, signs }) =>
    !signs.agrees && signs.off > CLOSE && FROM_AFAR.has(ruleOf(claim, 'subject')),
  'off, like others': ({ signs, agree, far }) => !signs.agrees && signs.off > 0 && far > agree,
  'far off, and guessed': ({ claim, signs, agree }) =>
    !signs.agrees &&
    signs.off >= (isAsked(claim) ? FAR_ASKED : FAR) &&
    (GUESSED.has(ruleOf(claim, 'subject')) || (agree === 0 && UNTOLD.has(ruleOf(claim, 'election')))),
};

/** `claims` are in the text's order; `dated` where the day of the text is known. */
export function doubtful<T extends Judged>(claims: readonly T[], dated: boolean): Set<T> {
  const rest = new Map<string, Pick<InText, 'agree' | 'far' | 'otherSize'>>();
  const sizes = new Map<string, boolean>();
  const signs = signsOf(claims);
  claims.forEach(({ election, linked, measure }, index) => {
    if (!election?.id) return;
    const counts = rest.get(election.id) ?? { agree: 0, far: 0, otherSize: false };
    rest.set(election.id, counts);
    if (signs[index]!.agrees) counts.agree++;
    if (linked.reason === 'far-from-all') counts.far++;
    if (measure === 'seats-total' && signs[index]!.agrees) sizes.set(election.id, true);
    else if (measure === 'seats-total' && linked.reason === 'far-from-all' && !sizes.has(election.id))
      sizes.set(election.id, false);
  });
  for (const [id, isKnown] of sizes) rest.get(id)!.otherSize = !isKnown;
  const parted = claims.filter(({ scope }) => scope !== 'national').length > claims.length * PARTED;
  const doubts = Object.values(DOUBTS);
  return new Set(
    claims.filter((claim, index) => {
      const id = claim.election?.id;
      if (claim.linked.comparisons.length === 0 || !id) return false;
      const text = { claim, claims, index, signs: signs[index]!, ...rest.get(id)!, parted, dated };
      return doubts.some((isDoubtful) => isDoubtful(text));
    }),
  );
}

/** A text of which a larger part is told of places and groups turns to them without a word, too. */
const PARTED = 0.1;
/** A whole percent is met by chance. */
const isRound = ({ unit, value, step }: Judged) => unit === 'percent' && value / step < 100;
const BY_TYPE = 'the article’s type';
/** Rules by which the text's kind alone tells the vote; a chamber has as many seats at vote after vote. */
const HARDLY_TOLD = new Set([BY_TYPE, 'a chamber is named', 'type of the sentences before']);
const UNTOLD = new Set([...HARDLY_TOLD, 'the one before']);
/** Rules by which a contestant is taken from what stands around, the first ones from beyond the clause. */
const FROM_AFAR = new Set(['pronoun', 'last spoken of', 'the rival', 'side of a referendum', 'score']);
const GUESSED = new Set([...FROM_AFAR, 'nearest']);
/** Points, or per cent of the number held, from which a number is far. */
const [FAR, FAR_UNDATED] = [2, 1];
/** Polls lie farther from each other and from the result. */
const FAR_ASKED = 5;
