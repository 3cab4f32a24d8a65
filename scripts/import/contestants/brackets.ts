import { described, type Mention } from './mentions';
import { foldParty } from './party-name';

/**
 * The mentions of one country in, the same out but for names that several parties share: where there is a Pakistan
 * Muslim League (Nawaz) and one (Quaid), neither goes by "Pakistan Muslim League" alone.
 */
export function tellBrackets(mentions: Mention[]): Mention[] {
  const brackets = new Map<string, Set<string>>();
  for (const { subject } of mentions)
    if (subject.bracket !== undefined) {
      const key = foldParty(subject.names[0] ?? '');
      brackets.set(key, (brackets.get(key) ?? new Set()).add(foldParty(subject.bracket)));
    }
  return mentions.map((mention) => {
    const { bracket, names, shorts } = mention.subject;
    const [base = ''] = names;
    if (bracket === undefined || (brackets.get(foldParty(base))?.size ?? 0) < 2) return mention;
    const subject = {
      ...mention.subject,
      names: [`${base} (${bracket})`, ...names.slice(1)],
      shorts: shorts.filter((short) => short !== bracket),
    };
    return { ...mention, ...described(subject, false) };
  });
}
