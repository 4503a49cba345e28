import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/switch/switch.js';
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
      ${['suggestions', 'training', 'partners', 'ads'].map(
        (key) =>
          html` <p ${page.mark(key)}>
            <sl-switch
              help-text=${page.rows[key].help ?? ''}
              ?disabled=${page.waiting === 'greyed'}
              .checked=${live(page.state[key])}
              @sl-change=${(e) => page.set(key, e.target.checked)}
              >${page.rows[key].label}</sl-switch
            >
          </p>`,
      )}
      <p ${page.mark('mail')}>
        <sl-checkbox .checked=${live(page.state.mail)} @sl-change=${(e) => page.set('mail', e.target.checked)}
          >${page.rows.mail.label}</sl-checkbox
        >
      </p>
      <p ${page.mark('language')}>
        <sl-select
          label="Language"
          .value=${live(page.state.language)}
          @sl-change=${(e) => page.set('language', e.target.value)}
        >
          <sl-option value="en">English</sl-option>
          <sl-option value="de">Deutsch</sl-option>
        </sl-select>
      </p>
    </main>`,
);
