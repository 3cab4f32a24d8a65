/**
 * The source of a regular expression in, its parts as a tree out, as far as needed-words.ts asks: `\b(?:won|wins) [PC]#`
 * is a boundary, one of two texts, and two more. What it does not know (back references) it does not guess: undefined.
 */
export type Part =
  /** One of these texts and nothing else. */
  | { kind: 'texts'; texts: string[] }
  /** A place between a letter and something else, or an end of the text. */
  | { kind: 'edge' }
  /** Any one character of a class; `apart` where none of them is a small letter. */
  | { kind: 'class'; apart: boolean }
  /** Looks without taking anything. */
  | { kind: 'look' }
  | { kind: 'row'; parts: Part[] }
  | { kind: 'choice'; parts: Part[] }
  | { kind: 'repeat'; part: Part; least: number; most: number };

/** Classes of so few characters are written out: `[NO]@` is `N@` or `O@`. */
const FEW = 6;
const QUANTIFIER = /[?*+]\??|\{(\d+)(,?)(\d*)\}\??/y;
const GROUP = /\((?:\?(?:(:|<[A-Za-z]\w*>)|(<?[=!])))?/y;
const CLASS = /\[(\^?)((?:\\.|[^\]\\])*)\]/y;
const ESCAPE = /\\(?:u([\da-f]{4})|[pP]\{[^}]*\}|(.))/iy;

export function parsePattern(source: string): Part | undefined {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at += match[0].length;
    return match;
  };

  function choice(): Part {
    const parts = [row()];
    while (source[at] === '|') {
      at++;
      parts.push(row());
    }
    return parts.length === 1 ? parts[0]! : { kind: 'choice', parts };
  }

  function row(): Part {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(quantified(atom()));
    return { kind: 'row', parts };
  }

  function quantified(part: Part): Part {
    const match = take(QUANTIFIER);
    if (!match) return part;
    const [sign] = match[0];
    if (sign === '?') return { kind: 'repeat', part, least: 0, most: 1 };
    if (sign !== '{') return { kind: 'repeat', part, least: sign === '+' ? 1 : 0, most: Number.POSITIVE_INFINITY };
    const least = Number(match[1]);
    const most = match[3] ? Number(match[3]) : match[2] ? Number.POSITIVE_INFINITY : least;
    return { kind: 'repeat', part, least, most };
  }

  function atom(): Part {
    const sign = source[at]!;
    if (sign === '(') {
      const looks = take(GROUP)![2] !== undefined;
      const inner = choice();
      at++;
      return looks ? { kind: 'look' } : inner;
    }
    if (sign === '[') return classOf(take(CLASS)!);
    if (sign === '\\') return escaped(take(ESCAPE)!);
    at++;
    if (sign === '^' || sign === '$') return { kind: 'edge' };
    return sign === '.' ? { kind: 'class', apart: false } : { kind: 'texts', texts: [sign] };
  }

  const part = choice();
  return at === source.length && !/\\[1-9k]/.test(source) ? part : undefined;
}

function escaped([written, code, sign]: RegExpExecArray): Part {
  if (code) return { kind: 'texts', texts: [String.fromCharCode(Number.parseInt(code, 16))] };
  if (sign === 'b') return { kind: 'edge' };
  if (sign === 'd' || sign === 's' || sign === 'W') return { kind: 'class', apart: true };
  if (sign === undefined || /[A-Za-z0-9]/.test(sign)) return { kind: 'class', apart: false };
  return { kind: 'texts', texts: [sign ?? written] };
}

function classOf([, not, inner]: RegExpExecArray): Part {
  const plain = !/\\[A-Za-z]|[^\\]-./.test(inner!);
  const characters = inner!.replace(/\\(.)/g, '$1');
  if (!not && plain && characters.length <= FEW) return { kind: 'texts', texts: [...characters] };
  if (not) return { kind: 'class', apart: inner!.includes('a-z') };
  return {
    kind: 'class',
    apart: plain ? !/[a-z]/.test(characters) : /^(?:[A-Z\d@#' .,;:()-]|\\[ds])*$/.test(inner!),
  };
}
