import type { Cluster } from './cluster';
import { slug } from './describe';
import type { ContestantRow } from './name-contestants';

/**
 * The contestants of one country in, the questions of its referendums out, each a group that its options belong to:
 * "Yes on question 2 (citizenship)" is an option of "question 2 (citizenship)".
 */
export function questionsOf(clusters: Iterable<Cluster>): Map<Cluster, ContestantRow> {
  const questions = new Map<Cluster, ContestantRow>();
  for (const cluster of clusters) {
    const text = cluster.members.find(({ subject }) => subject.question !== undefined)?.subject.question;
    if (text === undefined) continue;
    const name = text[0]!.toUpperCase() + text.slice(1);
    questions.set(cluster, {
      id: slug(/^question/i.test(text) ? text : `question ${text}`),
      kind: 'group',
      names: [{ name, language: 'en' }],
      of: '',
    });
  }
  return questions;
}
