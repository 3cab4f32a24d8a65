import type { Language } from '../model/language';

/** Every language of this folder by its code; the folder is the list. */
const files = import.meta.glob<Record<string, Language>>(['./*.ts', '!./index.ts'], { eager: true });

export const languages: ReadonlyMap<string, Language> = new Map(
  Object.values(files).flatMap((file) => Object.values(file).map((language) => [language.code, language] as const)),
);
