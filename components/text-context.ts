/** Hands the words of the screens to every view below: `<TextContext.Provider value={t}>`, `const t = useText()`. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from './text';

export const TextContext = createContext<Text | null>(null);

export function useText(): Text {
  const t = useContext(TextContext);
  if (!t) throw new Error('No TextContext above this view');
  return t;
}
