/** Which language a text is in, judged by its own words: what a page declares is often wrong. */
import { scripts } from '../../shared/normalise.ts';

/**
 * Words that are in almost every sentence of a language and in few of another. A language that is not here is not
 * recognised, and what is written in it is then doubted.
 */
const COMMON: Record<string, string> = {
  en: 'the|to|of|and|my|your|our|with|for|from|is|are|this|use|used|data|help|allow|improve|not|in|on|you|we|off|out|do|be|let',
  de: 'der|die|das|und|mit|für|von|zu|zur|zum|meine|meiner|meinen|ihre|ihrer|nicht|wird|werden|verwenden|daten|ist|auf|ein|eine|im',
  fr: "le|la|les|des|du|et|pour|avec|mes|mon|ma|vos|votre|ne|pas|dans|sur|une|un|données|utiliser|d'|l'|aux|à",
  es: 'el|la|los|las|y|para|con|mis|mi|tus|tu|sus|su|no|en|una|un|datos|usar|utilizar|del|que|de|al',
  pt: 'o|a|os|as|e|para|com|meus|minhas|meu|minha|seus|suas|não|em|uma|um|dados|usar|do|da|dos|das|de|ao',
  it: 'il|lo|la|i|gli|le|e|per|con|miei|mie|mio|tuoi|tue|non|in|una|un|dati|usare|utilizza|del|della|dei|di|al',
  nl: 'de|het|een|en|voor|met|van|mijn|je|uw|niet|gebruik|gebruiken|gegevens|om|te|op|in',
  pl: 'i|do|na|w|z|moje|moich|twoje|nie|dla|danych|dane|użyj|się|przez|o',
  sv: 'och|för|med|av|mina|min|din|dina|inte|att|använd|användas|låt|vår|data|på|till|en|ett|som',
};

const WORDS = Object.entries(COMMON).map(([lang, list]): [string, Set<string>] => [lang, new Set(list.split('|'))]);

/** The languages that a text may be in by its own words, best first and alike ones together; none when nothing tells. */
export function languagesOf(text: string): string[] {
  if (scripts(text).has('han')) return /[\p{sc=Hira}\p{sc=Kana}]/u.test(text) ? ['ja'] : ['zh'];
  if (/\p{sc=Hang}/u.test(text)) return ['ko'];
  const words = text.toLowerCase().match(/\p{L}+['’]?/gu) ?? [];
  const counts = WORDS.map(([lang, known]): [string, number] => [lang, words.filter((w) => known.has(w)).length]);
  const most = Math.max(...counts.map(([, n]) => n));
  return most === 0 ? [] : counts.filter(([, n]) => n === most).map(([lang]) => lang);
}

/** What browsers leave in a page that they translate. */
const TRANSLATED = 'font > font[style*="vertical-align"],font[class*="translate-"],ya-tr-span,[_msttexthash]';

/** Whether a document says that the browser has translated it, or what stands in it: its words are a machine's then. */
export function isTranslated(document: Document, index?: { query(selector: string): Element[] }): boolean {
  const html = document.documentElement;
  return (
    /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(html.getAttribute('class') ?? '') ||
    html.hasAttribute('_msttexthash') ||
    !!index?.query(TRANSLATED).length
  );
}
