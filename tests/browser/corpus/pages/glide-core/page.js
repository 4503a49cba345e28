import '@crowdstrike/glide-core/checkbox.js';
import '@crowdstrike/glide-core/toggle.js';
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
            <glide-core-toggle
              label=${page.rows[key].label}
              ?disabled=${page.waiting === 'greyed'}
              .checked=${live(page.state[key])}
              @change=${(e) => page.set(key, e.target.checked)}
            ></glide-core-toggle>
            ${page.rows[key].help ? html`<p>${page.rows[key].help}</p>` : ''}
          </div>`,
      )}
      <div ${page.mark('mail')}>
        <glide-core-checkbox
          label=${page.rows.mail.label}
          .checked=${live(page.state.mail)}
          @change=${(e) => page.set('mail', e.target.checked)}
        ></glide-core-checkbox>
      </div>
    </main>`,
);
