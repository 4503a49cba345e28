import '@vaadin/checkbox';
import '@vaadin/radio-group';
import '@vaadin/select';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { mount } from '../../kit/lit.js';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const languages = ['English', 'Deutsch'].map((value) => ({ label: value, value }));

mount(open(spec), (page) => {
  const choice = (key) =>
    html` <div ${page.mark(key)}>
      <vaadin-radio-group
        label=${page.rows[key].label}
        helper-text=${page.rows[key].help ?? ''}
        ?disabled=${page.waiting === 'greyed'}
        .value=${live(page.state[key])}
        @value-changed=${(e) => e.detail.value && page.set(key, e.detail.value)}
      >
        <vaadin-radio-button value="Yes" label="Yes"></vaadin-radio-button>
        <vaadin-radio-button value="No" label="No"></vaadin-radio-button>
      </vaadin-radio-group>
    </div>`;
  const box = (key) =>
    html` <div ${page.mark(key)}>
      <vaadin-checkbox
        label=${page.rows[key].label}
        helper-text=${page.rows[key].help ?? ''}
        .checked=${live(page.state[key])}
        @change=${(e) => page.set(key, e.target.checked)}
      ></vaadin-checkbox>
    </div>`;
  return html` <main>
    <h1>Privacy</h1>
    ${box('suggestions')} ${choice('training')} ${choice('share')} ${box('ads')} ${box('mail')}
    <div ${page.mark('language')}>
      <vaadin-select
        label="Language"
        .items=${languages}
        .value=${live(page.state.language)}
        @value-changed=${(e) => page.set('language', e.detail.value)}
      ></vaadin-select>
    </div>
  </main>`;
});
