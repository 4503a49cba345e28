import '@material/web/checkbox/checkbox.js';
import '@material/web/radio/radio.js';
import '@material/web/switch/switch.js';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { mount } from '../../kit/lit.js';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

mount(
  open(spec),
  (page) =>
    html` <main>
      <h1>Data and privacy</h1>
      ${['history', 'training', 'workspace', 'suggestions'].map(
        (key) =>
          html` <div ${page.mark(key)}>
            <label
              >${page.rows[key].label}
              <md-switch
                ?disabled=${page.waiting === 'greyed'}
                .selected=${live(page.state[key])}
                @change=${(e) => page.set(key, e.target.selected)}
              ></md-switch
            ></label>
            ${page.rows[key].help ? html`<p>${page.rows[key].help}</p>` : ''}
          </div>`,
      )}
      <div ${page.mark('ads')}>
        <md-checkbox
          id="ads"
          .checked=${live(page.state.ads)}
          @change=${(e) => page.set('ads', e.target.checked)}
        ></md-checkbox
        ><label for="ads">${page.rows.ads.label}</label>
      </div>
      <div ${page.mark('voice')} role="radiogroup" aria-label="Voice">
        ${['low', 'high'].map((v) => html`<md-radio id=${v} name="voice" value=${v} ?checked=${page.state.voice === v} @change=${() => page.set('voice', v)}></md-radio><label for=${v}>${v}</label>`)}
      </div>
    </main>`,
  { shadow: true },
);
