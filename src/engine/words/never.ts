/** What must never be pressed: words that cost a person something. */
import { normalise } from '../../shared/normalise.ts';
import type { Target } from '../types.ts';

/**
 * Stems of words that cost a person something. `|`-separated, matched from the start of a word; scripts without spaces
 * anywhere.
 */
const NEVER =
  'delet|remov|clear|eras|wipe|purge|destroy|export|deactivat|reset|revoke|unsubscrib|archive|terminat|disconnect|forget|upgrade|subscribe|buy|pay|purchase|(?:close|disable|cancel) (?:my |your |this )?(?:account|subscription|plan)|sign ?out|log ?out|' +
  'l[öo]sch|entfern|abmelden|supprim|effac|déconne|elimin|borrar|exclu[ií]|remover|cancella|rimuov|usu[ńn]|verwijder|ta bort|radera|slet(?!t)|poista|удал|стереть|видал|حذف|מחק|मिटा|hapus|xóa';
const NEVER_CJK = /削除|消去|删除|刪除|清除|退出登录|登出|삭제|지우기|로그아웃|ログアウト/;
const NEVER_WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NEVER})`, 'u');

/** The forbidden word in a text, if it holds one. */
export function forbiddenIn(text: string, target: Pick<Target, 'never'>): string | undefined {
  const t = normalise(text);
  const built = NEVER_WORD.exec(t)?.[0] ?? NEVER_CJK.exec(t)?.[0];
  if (built) return built;
  return target.never?.find((word) => {
    const w = normalise(word);
    if (!w) return false;
    if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u.test(w)) return t.includes(w);
    for (let i = t.indexOf(w); i >= 0; i = t.indexOf(w, i + 1)) {
      if (!/[\p{L}\p{N}]/u.test(t[i - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(t[i + w.length] ?? ' ')) return true;
    }
    return false;
  });
}
