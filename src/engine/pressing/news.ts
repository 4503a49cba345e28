/** What a page tells after a press: that it is done, that it is only asked for, or something that nobody knows. */
import type { Compiled } from '../target/compile.ts';
import { lexicon, saysFixed, saysLoading, saysUnsaved, stateWord } from '../words/lexicon.ts';
import { APART, messagesAround } from '../reading/messages.ts';
import { normalise } from '../../shared/normalise.ts';
import { DIALOG } from './open-dialogs.ts';
import { closest, holds, rendered } from '../dom/tree.ts';
import type { Position } from '../types.ts';
import { wordPosition } from '../target/vocabulary.ts';

/** The first displayed text around a control that says something. */
export function saidAround(control: Element, says: (text: string) => boolean): string | undefined {
  for (const { text, by } of messagesAround(control)) if (says(text) && rendered(by)) return text;
  return undefined;
}

/** All displayed texts around a control. */
export const allAround = (control: Element): Set<string> =>
  new Set([...messagesAround(control)].filter(({ by }) => rendered(by)).flatMap(({ text }) => [text, countless(text)]));

const countless = (text: string): string => text.replace(/\d+/g, '#');

/** What a page says where a change is asked for and not yet made. */
const DEFERRED = lexicon(
  "request(?:ed| (?:sent|received))|approv|(?:will|it'll) be (?:turned|switched|saved|applied|made|processed)|takes effect|in \\d+ (?:sec|min|hour|day)|check your|the link|verification|" +
    'angefragt|beantragt|genehmig|prüfe dein|demande envoyée|solicitu|solicita[çd]|richiesta inv|aanvraag',
  '承認|申請|批准|审批|승인|요청',
);

/** What says that a change is to be confirmed by letter, whichever comes first. */
const CONFIRMS = lexicon(
  'confirm|bestätig|verif|conferm|bevestig|potwierdz|bekr[äe]|подтверд|onayla',
  '確認|确认|확인',
);
const BY_LETTER = lexicon('e-?mail|mail|e?-?post|correo|courriel|почт|письм', 'メール|邮|郵|메일');

/** A page that says that something is done. */
const DONE = lexicon(
  "saved|updated|changed|success|done\\b|(?:turned|switched) o|opted|(?:dis|en)abled|applied|no longer|won't|thank|copied|all set|is (?:now )?o(?:n|ff)\\b|(?:d[eéi]s?)?a[ck]?tt?iv[aéi]|" +
    'gespeichert|aktualis|geändert|übernommen|erfolg|nicht mehr|danke|enregistré|mise? à jour|modifi|merci|guardad|cambiad|gracias|salv[oa]|atualiz|alterad|obrigad|aggiornat|grazie|opgeslagen|bijgewerkt|gewijzigd|bedankt|zapisan|zmienion|sparad|uppdatera|ändra|сохранен|изменен',
  '保存し|更新し|変更し|オフに|完了|已|저장[되됨했]|변경되|완료|تم ',
);

/** A page that says the opposite of what was to be done, and nothing that denies. */
const TURNED_ON = /^(?:(?!off|out|not|no )\S+ ){0,6}(?:(?:turned|switched|is now) on|enabled)(?:\W+undo)?\W*$/u;

/** Words by which a page asks for more first. */
const FIRST = lexicon(
  'only|please|must|needs? to|first|until|when|later|bitte|nur |veuillez|seul|por favor|s[óo]lo|apenas|alleen|tylko',
  'ください|请|仅|하세요',
);

/** Whether a text says that something is done, and asks for nothing more. */
const saysDone = (text: string): boolean => DONE.test(normalise(text)) && !FIRST.test(normalise(text));
/** Whether a text says that a change is asked for and not yet made, or is to be confirmed by letter first. */
export const saysDeferred = (text: string): boolean => {
  const said = normalise(text);
  return DEFERRED.test(said) || (CONFIRMS.test(said) && BY_LETTER.test(said));
};

/**
 * What the page tells since, in words that are not known to say that it is done: a plan that is asked for, a rule, a
 * language that is not known. Counters, what speaks elsewhere of its own accord, and our own state are no such news.
 */
export function newsAround(
  control: Element,
  before: Set<string>,
  { vocabulary }: Compiled,
  wanted: Position,
): string | undefined {
  for (const { text, by, live } of messagesAround(control)) {
    if (!live || before.has(text) || before.has(countless(text)) || holds(by, control)) continue;
    let rest = normalise(text);
    for (const label of vocabulary.labels) rest = rest.replaceAll(label, ' ');
    rest = rest.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    const told =
      !rest ||
      /^\D{0,2}\d/.test(text) ||
      saysLoading(text) ||
      // Where nothing is declared to save it, that is told before.
      saysUnsaved(text) ||
      (wordPosition(rest, vocabulary) ?? stateWord(rest)) !== undefined ||
      (saysDone(text) && !saysFixed(text) && !(wanted === 'off' && TURNED_ON.test(rest)));
    // What a dialog is for, its buttons tell.
    if (!told && !by.matches(DIALOG) && !closest(by, APART) && rendered(by)) return text;
  }
  return undefined;
}
