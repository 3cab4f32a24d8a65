import type { Language } from '../../model/language';
import { isSpace } from './tokens';

/**
 * Unified text in, sentences out. A sentence ends at a full stop, question or exclamation mark before a space and a
 * capital, or between a word and a capital where the space was forgotten, at a paragraph's end, and never after an abbreviation or an initial: "[Mr. Smith won 48.2 percent.] [He…"
 */

export interface Span {
  start: number;
  end: number;
  /** Number of the paragraph, from 0. */
  paragraph: number;
}

/** Longer ones are cut: no sentence of a news text comes near, and every pattern runs over one sentence. */
const LONGEST = 1500;
const END =
  /[.!?]['")\]]{0,3}(?=\s+["'([]{0,2}[\p{Lu}\p{Lo}\d]|\s*$)|[.!?](?<=(?:\p{Ll}{3}|\p{Ll}\)|\p{Lu}{2}\))[.!?])(?=(?!Com\b|Org\b|Net\b)\p{Lu}\p{Ll}+[ ,'])|\n/gu;

/** Sentences in order; together they cover all but white space. */
export function splitSentences(text: string, language: Language): Span[] {
  const spans: Span[] = [];
  let paragraph = 0;
  const add = (from: number, to: number) => {
    let start = from;
    let end = to;
    while (start < end && isSpace(text, start)) start++;
    while (end > start && isSpace(text, end - 1)) end--;
    for (let at = start; at < end; at += LONGEST) {
      spans.push({ start: at, end: Math.min(end, at + LONGEST), paragraph });
    }
  };
  let from = 0;
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const at = match.index;
    if (text[at] === '\n') {
      const blank = /^\n[ \t\r]*\n/.test(text.slice(at, at + 40));
      if (!blank && isWrapped(text, at)) continue;
      add(from, at);
      from = at + 1;
      if (blank) paragraph++;
      continue;
    }
    if (text[at] === '.' && !endsSentence(text, at, language)) continue;
    add(from, at + match[0].length);
    from = at + match[0].length;
  }
  add(from, text.length);
  return spans;
}

/** Whether the line break at `at` merely wraps a line: "two\\npercent", "0.8%,\\nRazi Nurullayev 2%". */
function isWrapped(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at).trimEnd();
  const after = text.slice(at + 1, at + 4).trimStart();
  return after !== '' && !/[.!?:]["')]?$/.test(before) && (/[,;-]$/.test(before) || /^[\p{Ll}\d(]/u.test(after));
}

const isLetterOrPoint = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 46;
  return /\p{L}/u.test(text[at]!);
};

/** Whether the full stop at `at` ends a sentence rather than an abbreviation or an initial. */
function endsSentence(text: string, at: number, language: Language): boolean {
  let start = at;
  while (start > 0 && at - start < 12 && isLetterOrPoint(text, start - 1)) start--;
  const word = text.slice(start, at);
  if (!word) return true;
  // "Q&A.": no initial.
  if (word.length <= 2 && /^\p{Lu}$/u.test(word)) return text[start - 1] === '&' && at - start === 1;
  const lower = word.toLowerCase();
  if (!word.includes('.') && lower !== 'no') return !language.abbreviations.has(lower);
  if (lower === 'no') return !/^\s*\d/.test(text.slice(at + 1, at + 4));
  if (/^(?:u\.s|u\.k|u\.n|e\.u|d\.c|a\.m|p\.m)$/.test(lower)) {
    return /^\s+(?:The|A|An|In|On|He|She|It|They|We|But|And|According|Voters|Polls)\b/.test(
      text.slice(at + 1, at + 16),
    );
  }
  // "G.G. Ponnambalam"
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return false;
  return !language.abbreviations.has(lower);
}
