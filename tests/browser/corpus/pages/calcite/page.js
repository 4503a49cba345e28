import '@esri/calcite-components/components/calcite-checkbox';
import '@esri/calcite-components/components/calcite-label';
import '@esri/calcite-components/components/calcite-switch';
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
            <calcite-label layout="inline">
              ${page.rows[key].label}
              <calcite-switch
                ?disabled=${page.waiting === 'greyed'}
                .checked=${live(page.state[key])}
                @calciteSwitchChange=${(e) => page.set(key, e.target.checked)}
              ></calcite-switch>
            </calcite-label>
            ${page.rows[key].help ? html`<p>${page.rows[key].help}</p>` : ''}
          </div>`,
      )}
      <div ${page.mark('mail')}>
        <calcite-label layout="inline">
          <calcite-checkbox
            .checked=${live(page.state.mail)}
            @calciteCheckboxChange=${(e) => page.set('mail', e.target.checked)}
          ></calcite-checkbox>
          ${page.rows.mail.label}
        </calcite-label>
      </div>
    </main>`,
);
