import '@ionic/core/css/core.css';
import { initialize } from '@ionic/core/components';
import { defineCustomElement as item } from '@ionic/core/components/ion-item.js';
import { defineCustomElement as label } from '@ionic/core/components/ion-label.js';
import { defineCustomElement as list } from '@ionic/core/components/ion-list.js';
import { defineCustomElement as radioGroup } from '@ionic/core/components/ion-radio-group.js';
import { defineCustomElement as radio } from '@ionic/core/components/ion-radio.js';
import { defineCustomElement as toggle } from '@ionic/core/components/ion-toggle.js';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { mount } from '../../kit/lit.js';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

initialize({ mode: 'md' });
for (const define of [item, label, list, radioGroup, radio, toggle]) define();

mount(
  open(spec),
  (page) =>
    html` <main>
      <h1>Privacy</h1>
      <ion-list>
        ${['location', 'training', 'research', 'suggestions', 'ads'].map(
          (key) =>
            html` <ion-item ${page.mark(key)}>
              <ion-toggle
                helper-text=${page.rows[key].help ?? ''}
                .disabled=${page.waiting === 'greyed'}
                .checked=${live(page.state[key])}
                @ionChange=${(e) => page.set(key, e.detail.checked)}
                >${page.rows[key].label}</ion-toggle
              >
            </ion-item>`,
        )}
        <div ${page.mark('unit')}>
          <ion-radio-group .value=${live(page.state.unit)} @ionChange=${(e) => page.set('unit', e.detail.value)}>
            ${['km', 'mi'].map((v) => html`<ion-item><ion-radio value=${v}>${v}</ion-radio></ion-item>`)}
          </ion-radio-group>
        </div>
      </ion-list>
    </main>`,
);
