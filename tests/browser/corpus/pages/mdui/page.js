import 'mdui/mdui.css';
import 'mdui/components/checkbox.js';
import 'mdui/components/switch.js';
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
            <span>${page.rows[key].label}</span>
            <mdui-switch
              ?disabled=${page.waiting === 'greyed'}
              .checked=${live(page.state[key])}
              @change=${(e) => page.set(key, e.target.checked)}
            ></mdui-switch>
            ${page.rows[key].help ? html`<p>${page.rows[key].help}</p>` : ''}
          </div>`,
      )}
      <div ${page.mark('mail')}>
        <mdui-checkbox .checked=${live(page.state.mail)} @change=${(e) => page.set('mail', e.target.checked)}
          >${page.rows.mail.label}</mdui-checkbox
        >
      </div>
    </main>`,
);
