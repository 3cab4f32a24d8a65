import type { Language } from '../../model/language';

/**
 * Digits with their marks: the language's own reading first, then what the shape alone makes certain
 * ("1.412.511" is grouped, "92,05" is decimal).
 */
export function parseDigits(written: string, language: Language): { value: number; step: number } | undefined {
  if (/^\d+$/.test(written)) return { value: Number(written), step: 1 };
  if (/^\d{1,3}(?:'\d{3})+(?:,\d{3})+$/.test(written)) return { value: Number(written.replace(/[',]/g, '')), step: 1 };
  if (/^\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?$/.test(written))
    return decimalOf(written.replace(/[ ']/g, '').replace(',', '.'));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(written)) return { value: Number(written.replaceAll('.', '')), step: 1 };
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(written) && language.decimal === '.')
    return decimalOf(written.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(written)) return decimalOf(written.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written) && language.decimal === ',') {
    return decimalOf(written.replaceAll('.', '').replace(',', '.'));
  }
  if (/^\d*[.,]\d+$/.test(written)) return decimalOf(written.replace(',', '.'));
  const isGrouped = /^\d{1,3}(?:[,. ']\d{2,3})+(?:[.,]\d+)?$/.test(written);
  return isGrouped ? { value: Number(written.replace(/[,. ']/g, '')), step: 1 } : undefined;
}

function decimalOf(plain: string): { value: number; step: number } {
  const places = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  return { value: Number(plain), step: 10 ** -places };
}

/** "½", "2½": the sign says its own parts. */
export function parseVulgar(written: string): { value: number; step: number } | undefined {
  // Signs for parts are none of ASCII.
  if (written.charCodeAt(written.length - 1) < 128) return undefined;
  const sign = /^(\d{0,3})([\u00bc-\u00be\u2150-\u215e])$/.exec(written);
  if (!sign) return undefined;
  const [top, bottom] = sign[2]!.normalize('NFKD').split('\u2044').map(Number);
  return { value: Number(sign[1]) + top! / bottom!, step: 0.1 };
}
