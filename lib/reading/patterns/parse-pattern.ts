import { choicePart, classPart, edgePart, lookPart, type Part, repeatPart, rowPart, textsPart } from './parts';

/** Classes of so few characters are written out: `[NO]@` is `N@` or `O@`. */
const FEW = 6;
const QUANTIFIER = /[?*+]\??|\{(\d+)(,?)(\d*)\}\??/y;
const GROUP = /\((?:\?(?:(:|<[A-Za-z]\w*>)|(<?[=!])))?/y;
const CLASS = /\[(\^?)((?:\\.|[^\]\\])*)\]/y;
/** Characters that stand for themselves, up to one that is repeated. */
const PLAIN = /[^\\[\](){}|^$.?*+]+(?![?*+{])/y;
const ESCAPE = /\\(?:u([\da-f]{4})|[pP]\{[^}]*\}|(.))/iy;

/**
 * The source of a regular expression in, its parts as a tree out, as far as needed-words.ts asks: `\b(?:won|wins) [PC]#`
 * is a boundary, one of two texts, and two more. What it does not know (back references) it does not guess: undefined.
 */
export function parsePattern(source: string): Part | undefined {
  if (last?.source !== source) last = { source, part: parse(source) };
  return last.part;
}

/** What a pattern needs and what it begins with are asked one after the other. */
let last: { source: string; part: Part | undefined } | undefined;

function parse(source: string): Part | undefined {
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
    return parts.length === 1 ? parts[0]! : choicePart(parts);
  }

  function row(): Part {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(quantified(atom()));
    return rowPart(parts);
  }

  function quantified(part: Part): Part {
    const match = take(QUANTIFIER);
    if (!match) return part;
    const [sign] = match[0];
    if (sign === '?') return repeatPart(part, 0, 1);
    if (sign !== '{') return repeatPart(part, sign === '+' ? 1 : 0, Number.POSITIVE_INFINITY);
    const least = Number(match[1]);
    const most = match[3] ? Number(match[3]) : match[2] ? Number.POSITIVE_INFINITY : least;
    return repeatPart(part, least, most);
  }

  function atom(): Part {
    const sign = source[at]!;
    if (sign === '(') {
      const looks = take(GROUP)![2] !== undefined;
      const inner = choice();
      at++;
      return looks ? lookPart() : inner;
    }
    if (sign === '[') return classOf(take(CLASS)!);
    if (sign === '\\') return escaped(take(ESCAPE)!);
    const plain = take(PLAIN);
    if (plain) return textsPart([plain[0]]);
    at++;
    if (sign === '^' || sign === '$') return edgePart();
    return sign === '.' ? classPart(false) : textsPart([sign]);
  }

  const part = choice();
  return at === source.length && !/\\[1-9k]/.test(source) ? part : undefined;
}

function escaped([written, code, sign]: RegExpExecArray): Part {
  if (code) return textsPart([String.fromCharCode(Number.parseInt(code, 16))]);
  if (sign === 'b') return edgePart();
  if (sign === 'd' || sign === 's' || sign === 'W') return classPart(true);
  if (sign === undefined || /[A-Za-z0-9]/.test(sign)) return classPart(false);
  return textsPart([sign ?? written]);
}

function classOf([, not, inner]: RegExpExecArray): Part {
  const plain = !/\\[A-Za-z]|[^\\]-./.test(inner!);
  const characters = inner!.replace(/\\(.)/g, '$1');
  if (!not && plain && characters.length <= FEW) return textsPart([...characters]);
  if (not) return classPart(inner!.includes('a-z'));
  return classPart(plain ? !/[a-z]/.test(characters) : /^(?:[A-Z\d@#' .,;:()-]|\\[ds])*$/.test(inner!));
}
