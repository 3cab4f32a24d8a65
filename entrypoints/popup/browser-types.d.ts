/**
 * Two calls that WXT leaves out of `browser` until it has generated a list of this project's paths and messages.
 * Ours are checked by our own types and tests, and the types must hold in a fresh clone, before anything is generated.
 */
import 'wxt/browser';

declare module 'wxt/browser' {
  export interface WxtRuntime {
    getURL(path: string): string;
  }
  export interface WxtI18n {
    getMessage(key: string, parts?: string[]): string;
  }
}
