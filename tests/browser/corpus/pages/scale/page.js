import '@telekom/scale-components/dist/scale-components/scale-components.css';
import { defineCustomElements } from '@telekom/scale-components/loader';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { mount } from '../../kit/lit.js';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

defineCustomElements();

mount(
  open(spec),
  (page) =>
    html` <main>
      <h1>Privacy</h1>
      ${['history', 'training', 'voice', 'suggestions', 'ads'].map(
        (key) =>
          html` <div ${page.mark(key)}>
            <scale-switch
              label=${page.rows[key].label}
              .disabled=${page.waiting === 'greyed'}
              .checked=${live(page.state[key])}
              @scale-change=${(e) => page.set(key, e.detail.value)}
            ></scale-switch>
            ${page.rows[key].help ? html`<p>${page.rows[key].help}</p>` : ''}
          </div>`,
      )}
      <div ${page.mark('mail')}>
        <scale-checkbox
          label=${page.rows.mail.label}
          .checked=${live(page.state.mail)}
          @scale-change=${(e) => page.set('mail', e.detail.checked)}
        ></scale-checkbox>
      </div>
    </main>`,
);
