import { openRanker, type Rank } from '../subjects/ranker';
import weights from './weights.json';

/**
 * Which election a figure is of, where the rules are not sure: the candidates of matching/likeliest in, the likeliest out.
 * The same kind of model as for contestants, with weights of its own.
 */
const rankers = new Map([['en', openRanker(weights)]]);

/** By a language's code; one without weights leaves the rules' choice. */
export const electionRankerOf = (language: string): Rank => rankers.get(language) ?? (() => undefined);
