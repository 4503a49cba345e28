/** The plan over a whole page; the popup shows it in place of what it showed. */
import type { JSX } from 'preact';
import type { Ref } from '../../ledger/schema.ts';
import { Dialog } from './dialog.tsx';
import { Plan } from './plan.tsx';
import { type Item } from '../model/summary.ts';
import { plural, t } from '../../shared/texts.ts';

export function PlanDialog({
  items,
  onGo,
  onClose,
}: {
  items: readonly Item[];
  onGo: (refs: Ref[]) => void;
  onClose: () => void;
}): JSX.Element {
  return (
    <Dialog title={plural(t, 'plan.title', items.length)} onClose={onClose}>
      <Plan
        items={items}
        heading="none"
        back={t('do.back')}
        onBack={onClose}
        onGo={(refs) => {
          onClose();
          onGo(refs);
        }}
      />
    </Dialog>
  );
}

/** The items of a plan, in the order of the list. */
export function planned(items: readonly Item[], refs: readonly Ref[]): Item[] {
  const wanted = new Set(refs);
  return items.filter(({ ref }) => wanted.has(ref));
}
