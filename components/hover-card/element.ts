/**
 * Elements by plain DOM calls: the hover card runs in every page, where a view library would weigh more than the card.
 * In: tag, properties, children. Out: the element. Text only ever becomes text nodes.
 */
import type { Drawn } from '../plot/drawing';

type Child = Node | string | null | undefined | false;

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child): child is Node | string => !!child));
  return made;
}

function drawnElement({ tag, attributes, children = [], text }: Drawn): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children.map(drawnElement));
  if (text) made.append(text);
  return made;
}

export function drawing(drawn: Drawn[]): SVGElement {
  return drawnElement({ tag: 'svg', attributes: { class: 'drawing', 'aria-hidden': 'true' }, children: drawn });
}
