/**
 * Sentences in a control's own row by which the position that it shows is not the one in force: somebody overrules it,
 * it waits or is paused, it is for others, or another position is the real one. They only ever raise a doubt.
 */
import { flip } from './evidence.ts';
import { lexicon } from './lexicon.ts';
import { normalise } from '../shared/normalise.ts';
import type { Run } from './text-runs.ts';
import type { Position } from './types.ts';

const IDLE = lexicon(
  'overrid(?:den|e) by|(?<!this (?:setting|choice|option) )(?:takes? precedence|applies instead)|(?:no longer has (?:any|an) |has no )effect(?=$|[^\\p{L}\\p{N} ]| (?:yet|here|now|until|while))|kept but not used|whatever (?:this|the) (?:switch|toggle|setting|box)|(?:still|remains) in (?:force|effect)|' +
    "^until then|until you(?:'ve| have)? (?:verif|finish|confirm|sign|accept|complet|agree|sav|reconnect)|(?:wait|await|pend)\\p{L}* (?:for )?(?:\\S+ ){0,2}(?:approv|confirmation|review\\b)|^(?:temporarily |currently )?(?:paused|suspended)(?=$|[^\\p{L}\\p{N} ]| (?:until|while|by|for))|" +
    '(?:on|off|enabled|disabled) for [^.]{1,40} (?:on|off|enabled|disabled) for |' +
    '(?:hat|haben) vorrang|überschrieben|keine wirkung\\W*$|^bis dahin|wartet auf (?:freig|genehm|bestät)|^(?:derzeit |vorübergehend )?(?:pausiert|ausgesetzt)|' +
    "l'emporte|prévau|n'a plus d'effet|^d'ici là|^jusque-là|en attente (?:d'appro|de valid|de confirm)|^(?:mis en pause|suspendu)|" +
    'prevalec|anulad[oa] por|^hasta entonces|pendiente de (?:aprob|revis|confirm)|^(?:en pausa|suspendid)',
  '優先され|上書きされ|^それまで|承認待ち|一時停止中|被覆盖|优先于|^在此之前|待审批|待批准|审核中|已暂停|우선 적용|^그때까지|승인 대기',
);
/** What may be, or is so only in some case. */
const MAYBE =
  /^(?:if|when|while|in|for|wenn|falls|bei|si|en cas|pour|cuando|para|もし|如果)(?!\p{L})|(?<!\p{L})(?:if|when|even|can(?:'t|not)?|(?<!\d )may(?! \d)|might|could|kann|können|peut|peuvent|puede|pueden)(?!\p{L})/u;

/** The position that a sentence tells apart from the control: "Saved value: on", "Your organisation has turned this on". */
const ELSEWHERE =
  /(?:has|have|'ve) (?:\S+ )?(?:turned|switched) (?:this|it) (on|off)(?!\p{L})|(?:saved|effective|actual|real|account) (?:value|setting|state|status|choice)(?: is)?:? (on|off)(?!\p{L})|(?:training|this|it|setting)(?:'s| is)? (?:still|stays|remains) (on|off)(?!\p{L})/u;
/** That the person has refused, as a fact. */
const REFUSED =
  /^(?:you(?:'ve| have)? (?:already )?(?:objected|opted out)|(?:sie haben|du hast) .*(?:widersprochen|abgelehnt)|vous (?:avez|vous êtes) .*(?:refusé|opposé)|(?:ha|has) rechazado)(?! of (?!.*(?:train|\bai\b|this)))/u;

const ONLY =
  /(?:accounts?|plans?|users|members|konten|tarife?)(?: \S+)? (?:only|nur)(?!\p{L})|(?:only|nur) (?:\S+ ){1,4}(?:accounts?|plans?|konten|tarife?)(?!\p{L})/u;
const YOURS = /^(?:your|ihr|dein) (?:\S+ )?(?:plan|tarif)|^(?:you(?:'re| are)|this is) (?:on |an? )/u;

/** A colon ends no sentence here, nor does the full stop of a date. */
const sentences = (text: string): string[] => text.split(/(?<=(?<!(?<!\d)\d{1,2})[.!?…])\s+|(?<=[。！？])\s*/u);

/** The sentence of a row that says so; undefined when none does. */
export function notInForce(row: Run[], refuses: Position, position?: Position): string | undefined {
  const said = row.flatMap(({ shown }) => sentences(shown));
  const plain = said.map((one) => normalise(one));
  const at = plain.findIndex((one) => {
    if (MAYBE.test(one)) return false;
    const told = ELSEWHERE.exec(one)?.slice(1).find(Boolean);
    if (told !== undefined && position !== undefined && flip(told === 'on') !== position) return true;
    return IDLE.test(one) || (REFUSED.test(one) && position !== undefined && position !== refuses);
  });
  if (at >= 0) return said[at];
  const only = plain.findIndex((one) => ONLY.test(one));
  return only >= 0 && plain.some((one, i) => i !== only && YOURS.test(one)) ? said[only] : undefined;
}

/** What an act is about: the use of what a person writes. */
const OF_USE =
  /(?<!\p{L})(?:(?:us|we|our|ai|ki|wir|uns|ia|nous|nos)(?!\p{L})|train|learn|model|modèle|entra[iî]n|nuestr)|学習|トレーニング|训练|訓練|학습/u;
const REFUSES = lexicon(
  "^(?:(?:prevents?|stops?|blocks?|opts? (?:you )?out|exclude|forbids?|withholds?|objects?|refuses?|rejects?)(?!\\p{L})|verhinder|widersp|untersag|verbiete|unterbinde|empêche|refuse[rz]|exclue[rz]|bloque|s'oppose|impid|rechaz|exclu[iy]|evita)",
  '^(?:禁止|阻止|拒绝)|(?:拒否|除外|防止|ブロック)(?:します|する)[。]?$|(?:차단|거부|제외)합니다[.]?$',
);
const ALLOWS = lexicon('^(?:allow|let|permit|share|erlaub|autoris|permit)', '^允许|許可(?:します|する)[。]?$');
const ANYTIME = lexicon(
  'any ?time|whenever|later|jederzeit|à tout moment|en cualquier momento|cuando quier',
  'いつでも|随时|언제든',
);

/** The sentence of a row's help that says of the control what the label does not: "Stops us from using your chats". */
export function contraryAct(help: string[], refuses: Position): string | undefined {
  const contrary = refuses === 'off' ? REFUSES : ALLOWS;
  return help
    .flatMap(sentences)
    .find((one) => contrary.test(normalise(one)) && OF_USE.test(normalise(one)) && !ANYTIME.test(normalise(one)));
}

/** Whether a text tells how something stands rather than what it is for: "Status: …", "Opted out since 12 May". */
export const tellsState = (text: string): boolean =>
  /^(?:[^:：]{1,20}[:：]|(?:currently |already )?(?:opted|blocked|excluded|disabled|denied|refused|rejected|stopped|withdrawn|turned|abgelehnt|widersprochen|gesperrt|deaktiviert|refusé|bloqué|exclu|désactivé|rechazad|bloquead|excluid|desactivad)(?:[eoa]?s?)(?!\p{L}))/iu.test(
    text,
  );
