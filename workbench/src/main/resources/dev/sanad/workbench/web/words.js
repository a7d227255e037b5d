/* The words of the page in both languages, and texts that the dossier has in one or both. */
let all = { en: {}, ar: {} };
let chosen = localStorage.getItem('sanad-language')
  ?? (navigator.language.startsWith('ar') ? 'ar' : 'en');

export function know(words) { all = words; use(chosen); }

export function language() { return chosen; }

export function other() { return chosen === 'ar' ? 'en' : 'ar'; }

export function direction(code) { return /^(ar|fa|ur|he)\b/.test(code ?? '') ? 'rtl' : 'ltr'; }

export function use(code) {
  chosen = code;
  localStorage.setItem('sanad-language', code);
  document.documentElement.lang = code;
  document.documentElement.dir = direction(code);
}

/** A sentence of the page, with {0}, {1} filled; a number chooses the form that its noun has in the language. */
export function say(key, ...values) {
  const words = all[chosen];
  const form = typeof values[0] === 'number' ? new Intl.PluralRules(chosen).select(values[0]) : '';
  const pattern = words[`${key}.${form}`] ?? words[`${key}.other`] ?? words[key] ?? key;
  return values.reduce((text, value, at) => text.replaceAll(`{${at}}`, typeof value === 'number' ? number(value) : value), pattern);
}

export function number(value) {
  return new Intl.NumberFormat(chosen === 'ar' ? 'ar-EG' : 'en', { useGrouping: false }).format(value);
}

/** A text of the dossier in the language of the page, or else in the one that it has. */
export function text(words, code = chosen) {
  if (words === undefined || words === null) return '';
  if (typeof words === 'string') return words;
  const found = words[code] ?? words.und ?? words[other()] ?? Object.values(words)[0] ?? '';
  return typeof found === 'string' ? found : found.text ?? '';
}

/** Letters as a search compares them: no marks, one alif, one ya, no case. */
export function plain(words) {
  return words.normalize('NFKD').replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '').toLowerCase()
    .replace(/[أإآٱ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه');
}

export function isArabic(words) { return /[\u0600-\u06ff]/.test(words); }

/** A text as YAML can hold it: a page break of a PDF, or what else controls a printer, divides words as a space does. */
export function printable(words) { return words.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, ' '); }
