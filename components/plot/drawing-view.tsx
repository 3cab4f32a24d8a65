/** Turns a drawing (plain data) into SVG elements for Preact. */
import { h, type VNode } from 'preact';
import type { Drawn } from './drawing';

function element({ tag, attributes, children = [], text }: Drawn): VNode {
  return h(tag, attributes, text, ...children.map(element));
}

export function DrawingView({ drawn }: { drawn: Drawn[] }) {
  return (
    <svg class="drawing" aria-hidden="true" focusable="false">
      {drawn.map(element)}
    </svg>
  );
}
