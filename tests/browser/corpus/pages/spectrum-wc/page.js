import '@spectrum-web-components/switch/sp-switch.js';
import '@spectrum-web-components/theme/scale-medium.js';
import '@spectrum-web-components/theme/sp-theme.js';
import '@spectrum-web-components/theme/theme-light.js';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { mount } from '../../kit/lit.js';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

mount(
  open(spec),
  (page) =>
    html` <sp-theme system="spectrum" color="light" scale="medium">
      <main>
        <h1>Privacy and personal data</h1>
        ${['usage', 'training', 'faces', 'suggestions', 'ads'].map(
          (key) =>
            html` <div ${page.mark(key)}>
              <sp-switch
                ?disabled=${page.waiting === 'greyed'}
                .checked=${live(page.state[key])}
                @change=${(e) => page.set(key, e.target.checked)}
                >${page.rows[key].label}</sp-switch
              >
              ${page.rows[key].help ? html`<p>${page.rows[key].help}</p>` : ''}
            </div>`,
        )}
        <div ${page.mark('language')}>
          <label
            >Language
            <select .value=${live(page.state.language)} @change=${(e) => page.set('language', e.target.value)}>
              <option value="en">English</option>
              <option value="de">Deutsch</option>
            </select>
          </label>
        </div>
      </main>
    </sp-theme>`,
);
