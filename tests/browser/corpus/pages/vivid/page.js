import '@vonage/vivid/styles/tokens/theme-light.css';
import '@vonage/vivid/checkbox';
import '@vonage/vivid/switch';
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
            <vwc-switch
              label=${page.rows[key].label}
              ?disabled=${page.waiting === 'greyed'}
              .checked=${live(page.state[key])}
              @change=${(e) => page.set(key, e.target.checked)}
            ></vwc-switch>
            ${page.rows[key].help ? html`<p>${page.rows[key].help}</p>` : ''}
          </div>`,
      )}
      <div ${page.mark('mail')}>
        <vwc-checkbox
          label=${page.rows.mail.label}
          .checked=${live(page.state.mail)}
          @change=${(e) => page.set('mail', e.target.checked)}
        ></vwc-checkbox>
      </div>
    </main>`,
);
