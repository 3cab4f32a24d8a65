/**
 * Texts that a pattern may take long to give up on. In: its source and flags. Out: for each repeat in it, what stands
 * before it and then what is repeated, over and over: `\bup\b[^,]*\bon` gives "up up up up …" and "upaaaa…".
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Signs of which every class of ours has one. */
const SIGNS = [...'aA0 .,-\'"()|#@;:/\\=\n\t\u0301é½°%$€’“‰٣Я中\u00ad\u200b\ufeff'];
/** Of a class with many signs so many are tried: two repeats beside each other may share but some. */
const SAMPLES = 3;
/** A repeat of no more than this costs no more than a longer pattern would. */
const FEW = 4;

/** What no pattern of ours ends on. */
const NO_END = '\u0000';

interface Pieces {
  before: string;
  unit: string;
  end: string;
}

export function pumpsOf(source: string, flags: string): Pieces[] {
  const plain = flags.replace(/[gy]/g, '');
  const ast = new RegExpParser().parsePattern(source, undefined, undefined, {
    unicode: plain.includes('u'),
    unicodeSets: plain.includes('v'),
  });
  const signs = new Map<string, string[]>();
  const signsOf = (raw: string): string[] => {
    const known = signs.get(raw);
    if (known) return known;
    const one = new RegExp(`^(?:${raw})$`, plain);
    const found = SIGNS.filter((sign) => one.test(sign)).slice(0, SAMPLES);
    signs.set(raw, found);
    return found;
  };

  /** A text that the part matches, made of the nth sample of each class. */
  function sample(node: AST.Element | AST.Alternative | AST.Pattern, nth: number): string {
    switch (node.type) {
      case 'Character':
        return String.fromCodePoint(node.value);
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return signsOf(node.raw)[nth] ?? signsOf(node.raw)[0] ?? '';
      case 'Alternative':
        return node.elements.map((element) => sample(element, nth)).join('');
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return sample(node.alternatives[nth % node.alternatives.length]!, nth);
      case 'Quantifier':
        return sample(node.element, nth).repeat(Math.max(1, Math.min(node.min, 20)));
      default:
        return '';
    }
  }

  const pumps = new Map<string, Pieces>();
  const add = (before: string, repeated: string, end = NO_END) => {
    // Also with a space behind: a word only counts where it ends.
    for (const unit of repeated ? [repeated, `${repeated} `] : [])
      pumps.set(JSON.stringify([before, unit, end]), { before, unit, end });
  };

  function walk(node: AST.Node, before: string): void {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        for (const alternative of node.alternatives) walk(alternative, before);
        break;
      case 'Alternative': {
        let so = before;
        for (const element of node.elements) {
          walk(element, so);
          so += sample(element, 0);
        }
        break;
      }
      case 'Quantifier':
        if (node.max > FEW) {
          for (let nth = 0; nth < SAMPLES; nth++) {
            const unit = sample(node.element, nth);
            add(before, unit);
            // Each start goes through what all the others have gone through.
            add('', before + unit);
          }
        }
        if (before) add('', before);
        walk(node.element, before);
        break;
      case 'Assertion':
        if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
          for (const alternative of node.alternatives) {
            // What a look ahead is after stands at the very end: all that is before it is looked through each time.
            if (before) add('', before, sample(alternative, 0));
            walk(alternative, before);
          }
        }
        break;
    }
  }
  walk(ast, '');
  for (let nth = 0; nth < SAMPLES; nth++) add('', sample(ast, nth));
  return [...pumps.values()];
}

/** Repeats asked first, one more each time: what doubles with each of them is seen before it takes for ever. */
const FIRST = 12;
const LAST = 40;
/** ms; nothing else on a machine makes so much of a moment. */
const SURE = 150;
/** The longest time of a pattern on texts of a length made from its pumps, ms; and that text's beginning. */
export function slowest(pattern: RegExp, length: number, enough: number): { ms: number; pump: Pieces | null } {
  let worst: { ms: number; pump: Pieces | null } = { ms: 0, pump: null };
  for (const pump of pumpsOf(pattern.source, pattern.flags)) {
    const whole = Math.ceil(length / pump.unit.length);
    const few = Array.from({ length: LAST - FIRST }, (_, more) => FIRST + more).filter((count) => count < whole);
    let ms = 0;
    for (const count of [...few, whole]) {
      const text = pump.before + pump.unit.repeat(count) + pump.end;
      ms = time(pattern, text);
      // What else runs on the machine makes a run longer, never shorter.
      for (let again = 0; again < 2 && ms > enough && ms < SURE; again++) ms = Math.min(ms, time(pattern, text));
      if (ms > enough) break;
    }
    if (ms > worst.ms) worst = { ms, pump };
  }
  return worst;
}

function time(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const { user } = process.cpuUsage();
  pattern.test(text);
  return (process.cpuUsage().user - user) / 1000;
}
