/** What "Turn off N" will do, shown before it does anything: each setting with a box, and the one button. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Ref } from '../../ledger/schema.ts';
import { Button, Letter, Name } from './parts.tsx';
import { type Item } from '../model/summary.ts';
import { plural, t } from '../../shared/texts.ts';

export function Plan({
  items,
  heading,
  onGo,
  onBack,
  back,
}: {
  items: readonly Item[];
  heading?: 'none';
  onGo: (refs: Ref[]) => void;
  onBack: () => void;
  back: string;
}): JSX.Element {
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: the focus begins where the reading begins.
  useLayoutEffect(() => title.current?.focus(), []);
  const chosen = items.filter(({ key }) => !out.has(key));
  const toggle = (key: string): void => {
    const next = new Set(out);
    if (!next.delete(key)) next.add(key);
    setOut(next);
  };
  return (
    <>
      <div class="body plan">
        {heading === 'none' ? null : (
          <h2 ref={title} tabIndex={-1}>
            {plural(t, 'plan.title', items.length)}
          </h2>
        )}
        <p>{t('plan.then')}</p>
        <fieldset>
          <legend class="sr">{t('plan.which')}</legend>
          {items.map((item) => (
            <label class="row pick" key={item.key}>
              <Letter text={item.service.letters} />
              <div>
                <Name item={item} />
                <div class="sub clip" title={item.finding?.label} dir="auto">
                  {item.finding?.label ?? item.setting.name}
                </div>
              </div>
              <input class="check" type="checkbox" checked={!out.has(item.key)} onChange={() => toggle(item.key)} />
            </label>
          ))}
        </fieldset>
      </div>
      <footer class="foot">
        <p class="hint" id="plan-hint" aria-live="polite">
          {chosen.length === 0 ? t('plan.none') : plural(t, 'hint.opens', chosen.length)}
        </p>
        <button
          type="button"
          class="btn primary lg wide"
          disabled={chosen.length === 0}
          aria-describedby="plan-hint"
          onClick={() => onGo(chosen.map(({ ref }) => ref))}
        >
          {t('do.turn_off_n', [String(chosen.length)])}
        </button>
        <div class="more">
          <Button look="text" onPress={onBack}>
            {back}
          </Button>
        </div>
      </footer>
    </>
  );
}
