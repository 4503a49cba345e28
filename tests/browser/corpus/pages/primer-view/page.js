import '@primer/primitives/dist/css/functional/themes/light.css';
import '@primer/view-components/app/components/primer/alpha/toggle_switch.css';
import '@primer/view-components/app/components/primer/alpha/toggle_switch.js';
import { mount } from '../../kit/plain.js';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const toggle = (key) => `<toggle-switch id="${key}" class="ToggleSwitch" data-catalyst>
    <span aria-hidden="true" class="ToggleSwitch-status">
      <div class="ToggleSwitch-statusOn">On</div><div class="ToggleSwitch-statusOff">Off</div>
    </span>
    <button type="button" class="ToggleSwitch-track" aria-pressed="false" aria-labelledby="${key}-label"
      data-target="toggle-switch.switch" data-action="click:toggle-switch#toggle"><div class="ToggleSwitch-knob"></div></button>
  </toggle-switch>`;

mount(
  open(spec),
  (root, page) => {
    const main = document.createElement('main');
    main.innerHTML = '<h1>Copilot</h1>';
    for (const { key, label, help } of Object.values(page.rows)) {
      const row = document.createElement('div');
      row.innerHTML =
        key === 'mail'
          ? '<label><input type="checkbox" id="mail"> <span></span></label>'
          : `<div><span id="${key}-label"></span><p></p></div>${toggle(key)}`;
      row.querySelector('span').textContent = label;
      if (help) row.querySelector('p').textContent = help;
      page.mark(key)(row);
      main.append(row);
    }
    root.append(main);
    // Without an address to send to, the element says of a press nothing but what it shows afterwards.
    main.addEventListener('click', ({ target }) => {
      const element = target.closest('toggle-switch');
      if (element) page.set(element.id, element.isOn());
    });
    main.querySelector('#mail').addEventListener('change', (e) => page.set('mail', e.target.checked));
  },
  (page) => {
    for (const [key, value] of Object.entries(page.state)) {
      const element = document.querySelector(`#${key}`);
      if (key === 'mail') {
        element.checked = value;
        continue;
      }
      element.enable();
      if (value) element.turnOn();
      else element.turnOff();
      if (page.waiting === 'greyed') element.disable();
    }
  },
);
