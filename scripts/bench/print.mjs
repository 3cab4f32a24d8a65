/** Numbers as the bench prints them: columns that stand under each other. */

/** @param {number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** @param {number} value */
export const ms = (value) => `${value.toFixed(1)} ms`.padStart(11);

/** @param {number} bytes */
export const kB = (bytes) => `${Math.round(bytes / 1000)} kB`.padStart(10);

/** @param {number} value */
export const count = (value) => String(value).padStart(9);

/** A bar that is to hold, with a word where it does not. @param {string} said @param {boolean} holds */
export const bar = (said, holds) => `${said}${holds ? '' : '   NOT REACHED'}`;
