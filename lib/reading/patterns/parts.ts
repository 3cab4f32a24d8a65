/**
 * The parts of a pattern, what they can be, and what they begin and end with: `seats?` is a row that is `seat` or
 * `seats`. Whatever a part can be is listed when it is made, once for all that it stands in.
 */
export type Part = Shape & {
  /** Every text that it can be; undefined where they are many. */
  texts: readonly string[] | undefined;
};

type Shape =
  /** One of these texts and nothing else. */
  | { kind: 'texts' }
  /** A place between a letter and something else, or an end of the text. */
  | { kind: 'edge' }
  /** Any one character of a class; `apart` where none of them is a small letter. */
  | { kind: 'class'; apart: boolean }
  /** Looks without taking anything. */
  | { kind: 'look' }
  | { kind: 'row'; parts: readonly Part[] }
  | { kind: 'choice'; parts: readonly Part[] }
  | { kind: 'repeat'; part: Part; least: number; most: number };

/** Stands for an edge among the texts: no letter. */
export const EDGE = '\u0000';
/** More are as good as none. */
const MOST_TEXTS = 100;

export const textsPart = (texts: readonly string[]): Part => ({ kind: 'texts', texts });
export const edgePart = (): Part => ({ kind: 'edge', texts: [EDGE] });
export const lookPart = (): Part => ({ kind: 'look', texts: [''] });
export const classPart = (apart: boolean): Part => ({ kind: 'class', apart, texts: undefined });

export function repeatPart(part: Part, least: number, most: number): Part {
  const texts = most === 1 ? part.texts : undefined;
  return { kind: 'repeat', part, least, most, texts: texts && (least === 0 ? ['', ...texts] : texts) };
}

export function choicePart(parts: readonly Part[]): Part {
  const count = parts.reduce((sum, { texts }) => sum + (texts?.length ?? Number.POSITIVE_INFINITY), 0);
  return { kind: 'choice', parts, texts: count > MOST_TEXTS ? undefined : parts.flatMap(({ texts }) => texts!) };
}

export function rowPart(parts: readonly Part[]): Part {
  let texts: readonly string[] | undefined = [''];
  for (const part of parts) texts = texts && joined(texts, part.texts);
  return { kind: 'row', parts, texts };
}

/** Each of some texts followed by each of others; undefined where those are many. */
export function joined(left: readonly string[], right: readonly string[] | undefined): readonly string[] | undefined {
  if (!right || left.length * right.length > MOST_TEXTS) return undefined;
  if (right.length === 1) return right[0] === '' ? left : left.map((one) => one + right[0]!);
  return left.flatMap((one) => right.map((other) => one + other));
}

export const beginsInLetter = (text: string): boolean => isLetter(text.charCodeAt(0));
export const endsInLetter = (text: string): boolean => isLetter(text.charCodeAt(text.length - 1));
/** A small one; an empty text has none. */
const isLetter = (code: number) => code >= 97 && code <= 122;

/** Whether whatever a part takes begins with no small letter, and it takes something or stands at an edge. */
export function beginsApart(part: Part): boolean {
  if (part.texts) return part.texts.every((text) => text !== '' && !beginsInLetter(text));
  if (part.kind === 'class') return part.apart;
  if (part.kind === 'repeat') return part.least > 0 && beginsApart(part.part);
  if (part.kind === 'row') return part.parts.length > 0 && beginsApart(part.parts[0]!);
  return part.kind === 'choice' && part.parts.every(beginsApart);
}

/** Whether whatever a part takes ends with no small letter; it may take nothing. */
export function endsApart(part: Part): boolean {
  if (part.texts) return part.texts.every((text) => !endsInLetter(text));
  if (part.kind === 'class') return part.apart;
  if (part.kind === 'repeat') return endsApart(part.part);
  if (part.kind === 'row') {
    // What ends it may be left out; then what stands before does.
    const sure = part.parts.findLastIndex((one) => !canBeEmpty(one));
    return part.parts.slice(Math.max(0, sure)).every(endsApart);
  }
  return part.kind === 'choice' && part.parts.every(endsApart);
}

export function canBeEmpty(part: Part): boolean {
  if (part.texts) return part.texts.includes('');
  if (part.kind === 'repeat') return part.least === 0 || canBeEmpty(part.part);
  if (part.kind === 'row') return part.parts.every(canBeEmpty);
  return part.kind === 'choice' && part.parts.some(canBeEmpty);
}
