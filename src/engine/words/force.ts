/**
 * Sentences in a control's own row by which the position that it shows is not the one in force: somebody overrules it,
 * it waits or is paused, it is for others, or another position is the real one. They only ever raise a doubt.
 */
import { beginsRefusing } from './denial.ts';
import { movesOff } from './told-positions.ts';
import { flip } from '../positions.ts';
import { lexicon } from './lexicon.ts';
import { normalise } from '../../shared/normalise.ts';
import type { Position } from '../types.ts';

const END = '(?=$|[^\\p{L}\\p{N} ]';
const IDLE = lexicon(
  `overrid(?:den|e) by|(?<!this (?:setting|choice|option) )(?:takes? precedence|applies instead)|(?:no longer has (?:any|an)|has no) effect${END}| (?:yet|here|now|until|while))|kept but not used|whatever th(?:is|e) (?:switch|toggle|setting|box)|still in (?:force|effect)|(?:^|(?:is|are) )ignored\\b|does nothing(?! to)|takes? effect (?:on|from) |not (?:yet )?(?:active|applied|live|in (?:effect|force))(?: yet)?\\W*$|inactive until|wins over|(?<!(?:never|not|n't) .*)whatever you |` +
    `^until then|until you(?:'ve| have)? (?:verif|finish|confirm|sign|accept|complet|agree|sav|reconnect)|(?:wait|await|pend)\\p{L}* (?:\\S+ ){0,3}(?:approv|confirmation|review\\b)|^(?:\\S+ly )?(?:paused|suspended)${END}| (?:until|while|by|for))|(?:on|off|enabled|disabled) for .+ (?:on|off|enabled|disabled) for |` +
    "(?:hat|haben) vorrang|^bis dahin|wartet auf|pausiert|l'emporte|prévau|^d'ici là|en attente d|suspendu|prevalec|^hasta entonces|pendiente de|en pausa",
  '優先され|上書きされ|^それまで|承認待ち|停止中|被覆盖|^在此之前|待批准|待审批|已暂停|우선 적용|^그때까지|승인 대기',
);
/** What may be, or is so only in some case. */
const MAYBE =
  /^(?:in|for|falls|bei|en cas|pour|para|もし|如果)(?!\p{L})|(?<!\p{L})(?:if|when|wenn|si|cuando|even|can(?:'t|not)?|(?<!\d )may(?! \d)|might|could|kann|können|peut|puede)(?!\p{L})/u;
/** The position that a sentence tells apart from the control: "Saved value: on", "Your organisation has turned this on". */
const REALLY =
  /(?:(?:has|have|'ve) (?:\S+ )?(?:turned|switched) (?:this|it)|(?:turned|switched) back|(?:saved|effective|actual|real|account) (?:value|setting|state|status|choice):?|(?:training|this|it|setting)(?:'s| is)? (?:still|stays|remains)) (on|off)(?!\p{L})/u;
/** That the person has refused, as a fact. */
const REFUSED =
  /^(?:\S+: )?(?:(?:you(?:'ve| have)? (?:already )?)?(?:objected|opted out)|(?:sie haben|du hast) .*(?:widersprochen|abgelehnt)|vous (?:avez|vous êtes) .*(?:refusé|opposé))(?! of (?!.*(?:train|\bai\b|this)))/u;
const AGREED = /^(?:you(?:'re| are) )?(?:currently )?(?:opted in|enrolled)(?=\W*$| (?:since|on|to|by) )/;
const ONLY = /(?:accounts?|plans?|users|members) only(?!\p{L})|only (?:\S+ ){1,4}(?:accounts?|plans?)(?!\p{L})/u;
const YOURS = /^your (?:\S+ )?plan|^(?:you(?:'re| are)|this is) (?:on |an? )/u;

/** A colon ends no sentence here, nor does the full stop of a date. */
const sentences = (text: string): string[] => text.split(/(?<=(?<!(?<!\d)\d{1,2})[.!?…])\s+|(?<=[。！？])\s*/u);

/** The sentence of a row that says so; undefined when none does. */
export function notInForce(row: string[], refuses: Position, position?: Position): string | undefined {
  const said = row.flatMap(sentences);
  const plain = said.map(normalise);
  const at = plain.findIndex((one) => {
    if (MAYBE.test(one)) return false;
    const told = REALLY.exec(one)?.[1];
    return (
      (told !== undefined && position !== undefined && flip(told === 'on') !== position) ||
      IDLE.test(one) ||
      (position !== undefined && (position === refuses ? AGREED : REFUSED).test(one))
    );
  });
  if (at >= 0) return said[at];
  const only = plain.findIndex((one) => ONLY.test(one));
  return plain.some((one, i) => i !== only && YOURS.test(one)) ? said[only] : undefined;
}

/** What an act is about: the use of what a person writes. */
const OF_USE =
  /(?<!\p{L})(?:(?:us|we|our|ai|ki|wir|ia|nous|nos)(?!\p{L})|train|learn|model|modèle|entra[iî]n)|学|訓|训|학습/u;
/** Of what is refused anyway, or was; and what a person may do any time. */
const OF_OTHERS = /^(?:limit|\S+(?:es|ed)(?!\p{L}))|any ?time|whenever|jederzeit|moment|いつでも|随时|언제/u;
const ENDS_REFUSING = /(?:拒否|除外|防止)(?:します|する)。?$|(?:차단|거부|제외)합니다\.?$/u;

/** The sentence of a row's help that says of the control what the label does not: "Stops us from using your chats". */
export function contraryAct(help: string[], refuses: Position): string | undefined {
  return help.flatMap(sentences).find((shown) => {
    const one = normalise(shown);
    if (!OF_USE.test(one) || OF_OTHERS.test(one) || movesOff(one)) return false;
    return refuses === 'on'
      ? /^(?:allow|let|permit|share|erlaub|autoris|允许)/u.test(one)
      : beginsRefusing(one) || ENDS_REFUSING.test(one);
  });
}

/** Whether a text tells how something stands rather than what it is for: "Status: …", "Opted out since 12 May". */
export const tellsState = (text: string): boolean => /^[^:：]{1,20}[:：]/.test(text) || beginsRefusing(text);
