import type { Article } from '../../../lib/model/report';
import type { Random } from '../../reading/random';
import type { Figure, Printed } from './print';

/** A printed table as a short article in our own words: "[92.05 percent]" of the first, the rest in turn, then the turnout. */

const NAMED: Partial<Record<Figure['measure'], (shown: string) => string>> = {
  turnout: (shown) => `Turnout was ${shown}.`,
  'registered-voters': (shown) => `There were ${shown} registered voters.`,
  'ballots-cast': (shown) => `In all, ${shown} ballots were cast.`,
  'valid-votes': (shown) => `There were ${shown} valid votes.`,
  'invalid-votes': (shown) => `There were ${shown} invalid ballots.`,
  'seats-total': (shown) => `The chamber has ${shown} seats.`,
};

function shown({ value, unit, decimals, about }: Figure): string {
  const number = unit === 'percent' ? `${value.toFixed(Math.max(0, decimals))} percent` : value.toLocaleString('en-US');
  return about ? `about ${number}` : number;
}

function contestant(name: string, figures: Figure[], random: Random): string {
  const of = (measure: Figure['measure']) => figures.find((figure) => figure.measure === measure);
  const [share, votes, seats] = [of('vote-share'), of('votes'), of('seats')];
  const told = [
    share && `${shown(share)} of the vote`,
    votes && `${shown(votes)} votes`,
    seats && `${shown(seats)} seats`,
  ].filter(Boolean);
  const verb = random.pick(['won', 'received', 'took']);
  return `${name} ${verb} ${told.join(' and ')}.`;
}

/** In: a printed table, its country's English name and the day of the vote. */
export function articleOf({ numbers, table }: Printed, country: string, date: string, random: Random): Article {
  const byName = new Map<string, Figure[]>();
  for (const figure of numbers) if (figure.name) byName.set(figure.name, [...(byName.get(figure.name) ?? []), figure]);
  const lines = [...byName].map(([name, figures]) => contestant(name, figures, random));
  const others = numbers.flatMap((figure) => NAMED[figure.measure]?.(shown(figure)) ?? []);
  const title = `Final results of the ${table.election.type} election in ${country}`;
  const year = date.slice(0, 4);
  const lead = `The election commission of ${country} published the final results of the ${table.election.type} election of ${year}.`;
  return { lang: 'en', date, title, text: [title, `${lead} ${lines.join(' ')}`, others.join(' ')].join('\n\n') };
}
