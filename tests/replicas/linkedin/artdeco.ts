/**
 * LinkedIn's older toggle without Ember around it. The root has the click handler and calls `onToggle(!toggled)`; the
 * input is then set from the model again, so that a press on it never decides by itself.
 */
import type { Boot, Save, SwitchModel } from './model.ts';

const escape = (text: string): string => text.replace(/[&<>"]/gu, (char) => `&#${char.charCodeAt(0)};`);

export function artdecoHtml(boot: Boot, model: SwitchModel, number: number): string {
  const id = `adToggle_ember${number}`;
  const drawn = boot.disagree && boot.gen === 'old' ? !model.on : model.on;
  const said = boot.disagree ? !model.on : model.on;
  const role = boot.gen === 'mid' ? ` role="switch" aria-checked="${said}"` : '';
  const size = boot.gen === 'mid' ? ' artdeco-toggle--24dp artdeco-toggle--default' : '';
  const buttonSize = boot.gen === 'mid' ? ' artdeco-toggle__button--24dp' : '';
  const classes = `artdeco-toggle${size} ember-view${drawn ? ' artdeco-toggle--toggled' : ''}${boot.locked ? ' artdeco-toggle--disabled' : ''}`;
  return (
    `<div class="${classes}" id="ember${number}" data-control-name="toggle_button" data-setting="${model.key}">` +
    `<span class="artdeco-toggle__text" aria-hidden="true" data-artdeco-toggle-text="true" data-artdeco-toggled="${drawn}">${escape(drawn ? boot.words.on : boot.words.off)}</span>` +
    `<label class="artdeco-toggle__label" for="${id}" data-artdeco-toggle-label="true">${escape(model.label)}</label>` +
    `<input type="checkbox" class="artdeco-toggle__button${buttonSize}" data-artdeco-toggle-button="true" id="${id}"${role}${model.on ? ' checked' : ''}${boot.locked ? ' disabled' : ''}>` +
    `</div>`
  );
}

export function settingsHtml(boot: Boot): string {
  return models(boot)
    .map((model, index) => `<div class="setting-row">${artdecoHtml(boot, model, 260 + index * 7)}</div>`)
    .join('');
}

export function models(boot: Boot): SwitchModel[] {
  return boot.setting ? [boot.setting, ...boot.neighbours] : boot.neighbours;
}

/** Gives the toggles in `app` their behaviour; draws them first unless the server has. */
export function startArtdeco(app: HTMLElement, boot: Boot, save: Save, failed: () => void): void {
  const all = models(boot);

  function sync(): void {
    for (const model of all) {
      const root = app.querySelector<HTMLElement>(`[data-setting="${model.key}"]`);
      const input = root?.querySelector('input');
      const word = root?.querySelector('span');
      if (!root || !input || !word) continue;
      const drawn = boot.disagree && boot.gen === 'old' ? !model.on : model.on;
      input.checked = model.on;
      if (boot.gen === 'mid') input.setAttribute('aria-checked', String(boot.disagree ? !model.on : model.on));
      root.classList.toggle('artdeco-toggle--toggled', drawn);
      word.dataset['artdecoToggled'] = String(drawn);
      word.textContent = drawn ? boot.words.on : boot.words.off;
    }
  }

  async function onToggle(model: SwitchModel, on: boolean): Promise<void> {
    model.on = on;
    const dragged = boot.dragsNeighbour && model === boot.setting ? boot.neighbours[0] : undefined;
    if (dragged) {
      dragged.on = on;
      void save(dragged.key, on);
    }
    // As in Ember's run loop: after the event, so that the browser's own change of a prevented checkbox is undone.
    setTimeout(sync);
    if (!(await save(model.key, on))) {
      model.on = !on;
      sync();
      failed();
    }
  }

  function listen(): void {
    for (const root of app.querySelectorAll<HTMLElement>('.artdeco-toggle')) {
      root.addEventListener('click', (event) => {
        const model = all.find(({ key }) => key === root.dataset['setting']);
        if (!model || boot.locked) return;
        // A click on the label is followed by one on the input, which comes up here as well: two calls, unless
        // prevented.
        if (!boot.doubleClick) event.preventDefault();
        void onToggle(model, !model.on);
      });
    }
  }

  function draw(): void {
    app.innerHTML = settingsHtml(boot);
    listen();
  }

  if (boot.hydrateAfter === undefined) draw();
  else {
    sync();
    listen();
  }
  if (boot.rerender) {
    const timer = setInterval(draw, 50);
    setTimeout(() => clearInterval(timer), 2000);
  }
}
