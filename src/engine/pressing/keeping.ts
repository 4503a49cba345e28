/**
 * What may keep what a page shows, where nothing was sent for a press: then the new state may be a draft. By what the
 * press brought about, by where a button stands, and last by what it is called.
 */
import { accessibleName } from '../dom/accessible-name.ts';
import { isDeleting } from '../words/deleting.ts';
import { BUTTONS, FIELDS, formOf, isEnabled } from '../reading/drafts.ts';
import { lexicon, saves } from '../words/lexicon.ts';
import { queryTree } from '../page/page-index.ts';
import { normalise } from '../../shared/normalise.ts';
import { isCloser } from './surprises.ts';
import type { Before } from './surprises.ts';
import { closest, framesOf, holds, isSilent, parentOf, rendered, styleOf, upFrom } from '../dom/tree.ts';
import type { Scope } from '../dom/tree.ts';

const CALLED = `${BUTTONS},a[class*="btn" i],a[class*="button" i],div[class*="btn" i],div[class*="button" i]`;
/** The beginning of a button's name that may keep what a page shows, where nothing was sent for it. */
const MAY_SAVE = lexicon(
  '(?:confirm|done|finish|submit|send|continue|next|set|accept|review|fertig|bestätigen|weiter|absenden|terminer|valider|confirmer|suivant|continuer|listo|confirmar|continuar|siguiente|enviar|concluir|avançar|fatto|conferma|continua|avanti|invia|klaar|bevestigen|doorgaan|volgende|gotowe|potwierdź|dalej|klart?|bekräfta|fortsätt|nästa|tamam|onayla|devam|готово|подтвердить|далее)(?![\\p{L}\\p{N}])',
  '完了|確認|次へ|送信|完成|确定|確定|下一步|提交|완료|확인|다음|제출',
);

/** Whether a button may keep what the page shows, by the beginning of a short name. */
const maySave = (name: string): boolean =>
  name.length <= 40 &&
  name.split(' ').length <= 4 &&
  (saves(name) || MAY_SAVE.exec(normalise(name))?.index === 0 || /\b(?:choices|preferences)$/.test(normalise(name)));
/** Opens, chooses or folds something, and keeps nothing. */
const OPENS =
  '[role]:not([role="button"]),[aria-pressed],[aria-haspopup],[aria-expanded],[aria-controls],[popovertarget]';
/** What leads away from a page, or does something of its own. */
const ELSEWHERE = lexicon(
  '(?:log|sign) ?(?:out|in|off)|back|cancel|reset|undo|discard|upgrade|help|learn|contact|export|download|manage|view|show|see|add|new|create|invite|copy|import|connect|search|feedback|report|menu|settings|edit|change|more|abmelden|zurück|abbrechen|hilfe|mehr|verwalten|retour|annuler|aide|gérer|cerrar|volver|cancelar|ayuda|sair|voltar|esci|indietro|annulla|выйти|назад|отмена',
  'ログアウト|キャンセル|戻る|退出|取消|返回|로그아웃|취소',
);
/** Where a list is leafed through. */
const PAGES = '[aria-label*="pagina" i],[class*="pagination" i]';
const STATES = /(?<!\p{L})(?:on|off)(?!\p{L})/iu;
/** A key that saves, in words. */
const KEY = /(?:ctrl|control|strg|cmd|command|⌘)\s*[+ -]\s*s(?!\p{L})/iu;

/**
 * What may keep it, in words; undefined when nothing does. Anything that can be pressed only since our press; the button
 * that the control's own form is sent with, whatever it is called; what is called like one, also around the frame or
 * the main region of the setting; and a button on a line of its own below the setting, unless it leads elsewhere.
 * @param known names of buttons whose press is declared to do something else
 * @param before the buttons right before the press
 */
export function whatKeeps(control: Element, scopes: Scope[], known: string[], before?: Before): string | undefined {
  const form = formOf(control);
  const dialog = closest(control, 'dialog,[role="dialog"]');
  const own = form
    ? [...queryTree(form, 'button:not([type="button"],[type="reset"],[role],[aria-pressed]),input[type="submit"]')]
    : [];
  const frames = framesOf(control);
  const called = scopes
    .flatMap((scope) => [...scope.querySelectorAll(CALLED)])
    .filter((button) => {
      // A switch that is a button in the markup keeps nothing.
      if (button.matches(OPENS) || isSilent(button) || closest(button, PAGES)) return false;
      const name = nameOf(button);
      if (name === '' || known.some((one) => normalise(one) === normalise(name))) return false;
      // A form with fields of its own keeps those.
      const its = formOf(button);
      if (its && its !== form && queryTree(its, FIELDS).length > 0) return false;
      if (saves(name)) return true;
      if (isOffer(button, control)) return false;
      if (dialog ? !holds(dialog, button) : liesOver(button, control)) return false;
      if (maySave(name)) return true;
      const leads =
        isDeleting(name) || isCloser(name) || ELSEWHERE.exec(normalise(name))?.index === 0 || button.localName === 'a';
      if (leads) return false;
      if (before && button.matches(BUTTONS) && !before.names.has(normalise(name))) return true;
      // What names a state is about the state itself: "Keep it on".
      return (
        !STATES.test(name) &&
        isBelow(
          button,
          [control, ...frames].find((e) => e.ownerDocument === button.ownerDocument),
        )
      );
    });
  const button = [...own, ...called].find((one) => isEnabled(one) && !control.contains(one) && rendered(one));
  if (button) return nameOf(button);
  return KEY.exec((dialog ?? control.ownerDocument.body).textContent ?? '')?.[0];
}

const nameOf = (button: Element): string => accessibleName(button) || (button.textContent ?? '').trim();

/** Whether a button stands in a layer over the page: a banner that has been there before. */
function liesOver(button: Element, control: Element): boolean {
  return [...upFrom(button)].some((e) => styleOf(e)?.position === 'fixed' && !holds(e, control));
}

/** Whether a button takes up an offer above the setting, which another one beside it turns down. */
function isOffer(button: Element, control: Element): boolean {
  if (control.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) return false;
  return [...(parentOf(button)?.querySelectorAll(BUTTONS) ?? [])].some((one) => DECLINES.test(normalise(nameOf(one))));
}
const DECLINES = lexicon(
  '(?:declin|reject|ignor|dismiss|no,? thanks|not now|maybe later|ablehn|refus|ignorer|rechaz|recus|rifiut)',
  '拒否|拒绝|拒絕|거절|رفض',
);

/** Whether a button stands below a control, on a line with no words but those of buttons. */
function isBelow(button: Element, control?: Element): boolean {
  if (!control || !(control.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
  if (closest(button, 'nav,footer,aside,header,[role="navigation"]')) return false;
  const line = parentOf(button);
  if (!line) return false;
  // Where it shares a parent with rows, what stands beside it are elements and no words.
  const words = [...line.childNodes].filter((node) => node.nodeType === 3 && node.nodeValue?.trim());
  if (words.length > 0) return false;
  if (holds(line, control)) return button.getBoundingClientRect().top >= control.getBoundingClientRect().bottom - 1;
  return [...line.children].every((one) => one.matches(BUTTONS) || !one.textContent?.trim());
}
