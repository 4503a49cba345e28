/** Names of buttons that delete or rename. */
import { lexicon } from './lexicon.ts';
import { normalise } from '../../shared/normalise.ts';

const DELETING = lexicon(
  'delete|rename|remov|lösch|entfern|supprim|elimin|borrar|excluir|verwijder|usuń|radera|slett|удал|видал|sil\\b|hapus|xóa',
  '削除|删除|刪除|삭제|حذف|מחק|हटाएं|ลบ',
);
/** What a person has with the service, and what no entry of a list is: "Delete my data", beside any setting. */
const BELONGINGS = lexicon(
  'my |your |all\\b|data\\b|account|histor|meine|deine|alle |daten|mes |vos |mis |tus ',
  '全|データ|数据|데이터',
);
/** Whether a button's name says that it deletes or renames something. */
export const isDeleting = (name: string): boolean => DELETING.test(normalise(name));
/** As `isDeleting`, of the entry that the button stands in. */
export const isDeletingEntry = (name: string): boolean => isDeleting(name) && !BELONGINGS.test(normalise(name));
