import '@ui5/webcomponents/dist/CheckBox.js';
import '@ui5/webcomponents/dist/Label.js';
import '@ui5/webcomponents/dist/Switch.js';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { mount } from '../../kit/lit.js';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

mount(
  open(spec),
  (page) =>
    html` <main>
      <h1>Privacy</h1>
      ${['history', 'training', 'voice', 'suggestions', 'ads'].map(
        (key) =>
          html` <div ${page.mark(key)}>
            <ui5-label for=${key}>${page.rows[key].label}</ui5-label>
            <ui5-switch
              id=${key}
              accessible-name=${page.rows[key].label}
              ?disabled=${page.waiting === 'greyed'}
              .checked=${live(page.state[key])}
              @change=${(e) => page.set(key, e.target.checked)}
            ></ui5-switch>
            ${page.rows[key].help ? html`<p>${page.rows[key].help}</p>` : ''}
          </div>`,
      )}
      <div ${page.mark('mail')}>
        <ui5-checkbox
          text=${page.rows.mail.label}
          .checked=${live(page.state.mail)}
          @change=${(e) => page.set('mail', e.target.checked)}
        ></ui5-checkbox>
      </div>
    </main>`,
);
