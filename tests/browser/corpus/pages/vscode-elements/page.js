import '@vscode-elements/elements/dist/vscode-checkbox/index.js';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { mount } from '../../kit/lit.js';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

mount(
  open(spec),
  (page) =>
    html` <main>
      <h1>Settings</h1>
      ${['history', 'training', 'voice', 'suggestions', 'ads'].map(
        (key) =>
          html` <div ${page.mark(key)}>
            <vscode-checkbox
              label=${page.rows[key].label}
              ?disabled=${page.waiting === 'greyed'}
              .checked=${live(page.state[key])}
              @change=${(e) => page.set(key, e.target.checked)}
            ></vscode-checkbox>
            ${page.rows[key].help ? html`<p>${page.rows[key].help}</p>` : ''}
          </div>`,
      )}
      <div ${page.mark('mail')}>
        <vscode-checkbox
          label=${page.rows.mail.label}
          .checked=${live(page.state.mail)}
          @change=${(e) => page.set('mail', e.target.checked)}
        ></vscode-checkbox>
      </div>
    </main>`,
);
