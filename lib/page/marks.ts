/**
 * The marks of a text's figures. In: where each figure stands and which are to be marked. Out: paint, and what is under
 * the pointer. They are painted when the reader comes near them, in slices: what is never read costs the page nothing.
 */
import type { Appearance } from '../model/appearance';
import { groundOf } from './background';
import { type Mark, type Painting, paint } from './highlight';
import { makeHitTest } from './hit-test';
import { watchReach } from './reach';
import type { inSlices as inSlicesOfPage } from './slices';
import type { Piece } from './text-map';
import { watchTheme } from './theme';

/** Figures come in so many groups at most; those of a usual article come one by one. */
const MAX_GROUPS = 100;
/** Figures painted at once: more than a window and the one below it hold of any page but a table. */
const AT_ONCE = 200;

export interface Marked {
  count: number;
  piecesOf(index: number): Piece[];
  statusOf(index: number): Mark['status'];
  isMarked(index: number): boolean;
}

export interface Marks {
  /** Begins with the figures of a text. */
  set(figures: Marked, appearance: Appearance): void;
  /** Other colours, or other figures that are marked. */
  repaint(appearance: Appearance): void;
  /** The figure under a point of the viewport. */
  at(x: number, y: number): number | null;
  /** Something is painted, or will be when the reader is near. */
  isThere(): boolean;
  /** Nobody has taken the paint away. */
  isIntact(): boolean;
  clear(): void;
}

/** @param inSlices of the page's script: it is there once */
export function makeMarks(inSlices: typeof inSlicesOfPage): Marks {
  let figures: Marked | null = null;
  /** Figures that the reader came near, and how many of them are painted. */
  let queue: number[] = [];
  let drawn = 0;
  let hit = makeHitTest();
  let painting: Painting | null = null;
  let drawing: object | null = null;
  /** The paint is still that of an earlier text: it goes when the new one comes, so that nothing blinks. */
  let isOld = false;
  let unreach: (() => void) | null = null;
  let unwatch: (() => void) | null = null;

  function* draw(all: Marked, on: Painting): Generator<void, void> {
    while (drawn < queue.length) {
      const marks: Mark[] = [];
      for (const index of queue.slice(drawn, drawn + AT_ONCE)) {
        const pieces = all.piecesOf(index);
        hit.add(index, pieces);
        if (all.isMarked(index)) marks.push({ pieces, status: all.statusOf(index) });
        drawn++;
      }
      on.add(marks);
      yield;
    }
  }

  const drawQueue = () => {
    // What comes while it draws is drawn too.
    if (!painting || !figures || drawing) return;
    if (isOld) painting.empty();
    isOld = false;
    const mine = {};
    drawing = mine;
    void inSlices(draw(figures, painting), () => drawing === mine).then(() => {
      if (drawing === mine) drawing = null;
    });
  };

  /** The first figure that is marked. */
  const firstOf = (all: Marked) => {
    for (let index = 0; index < all.count; index++) if (all.isMarked(index)) return index;
    return -1;
  };

  const unpaint = () => {
    painting?.remove();
    painting = null;
    isOld = false;
  };

  /** Nothing of what was there is drawn or watched any more. */
  const rest = () => {
    unwatch?.();
    unwatch = null;
    drawing = null;
    hit = makeHitTest();
  };

  const begin = (appearance: Appearance) => {
    rest();
    const first = figures ? firstOf(figures) : -1;
    if (first < 0) unpaint();
    else painting ??= paint(appearance);
    drawn = 0;
    if (queue.length > 0) drawQueue();
    const element = painting && figures?.piecesOf(first)[0]?.node.parentElement;
    if (element)
      unwatch = watchTheme(
        () => String(Object.values(groundOf(element))),
        () => repaint(appearance),
      );
  };

  const repaint = (appearance: Appearance) => {
    unpaint();
    begin(appearance);
  };

  const reach = ({ count, piecesOf }: Marked) => {
    const size = Math.max(1, Math.ceil(count / MAX_GROUPS));
    const firsts = Array.from({ length: Math.ceil(count / size) }, (_, group) => group * size);
    unreach = watchReach(
      firsts.map((first) => piecesOf(first)[0]?.node.parentElement ?? null),
      (near) => {
        for (const group of near)
          for (let index = group * size; index < Math.min(count, (group + 1) * size); index++) queue.push(index);
        drawQueue();
      },
    );
  };

  const end = () => {
    unreach?.();
    unreach = null;
    figures = null;
    queue = [];
  };

  return {
    set(next, appearance) {
      end();
      figures = next;
      isOld = painting !== null;
      begin(appearance);
      reach(next);
    },
    repaint,
    at: (x, y) => hit.at(x, y),
    isThere: () => painting !== null,
    isIntact: () => painting?.isIntact() ?? true,
    clear() {
      end();
      rest();
      unpaint();
    },
  };
}
