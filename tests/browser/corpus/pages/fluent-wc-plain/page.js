import '@fluentui/web-components/checkbox.js';
import '@fluentui/web-components/field.js';
import '@fluentui/web-components/switch.js';
import { setTheme } from '@fluentui/web-components/theme/set-theme.js';
import { webLightTheme } from '@fluentui/tokens';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { mount } from '../../kit/lit.js';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

setTheme(webLightTheme);

mount(
  open(spec),
  (page) =>
    html` <main>
      <h1>Privacy</h1>
      ${['personal', 'training', 'voice', 'suggestions', 'ads'].map(
        (key) =>
          html` <div ${page.mark(key)}>
            <fluent-field label-position="before">
              <label slot="label" for=${key}>${page.rows[key].label}</label>
              <fluent-switch
                slot="input"
                id=${key}
                ?disabled=${page.waiting === 'greyed'}
                .checked=${live(page.state[key])}
                @change=${(e) => page.set(key, e.target.checked)}
              ></fluent-switch>
            </fluent-field>
            ${page.rows[key].help ? html`<p>${page.rows[key].help}</p>` : ''}
          </div>`,
      )}
      <div ${page.mark('mail')}>
        <fluent-field label-position="after">
          <label slot="label" for="mail">${page.rows.mail.label}</label>
          <fluent-checkbox
            slot="input"
            id="mail"
            .checked=${live(page.state.mail)}
            @change=${(e) => page.set('mail', e.target.checked)}
          ></fluent-checkbox>
        </fluent-field>
      </div>
    </main>`,
);
