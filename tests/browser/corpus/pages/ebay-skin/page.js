import '@ebay/skin/tokens.css';
import '@ebay/skin/checkbox.css';
import '@ebay/skin/switch.css';
import { mount } from '../../kit/plain.js';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

mount(
  open(spec),
  (root, page) => {
    const main = document.createElement('main');
    main.innerHTML = '<h1>Account preferences</h1>';
    for (const { key, label, help } of Object.values(page.rows)) {
      const kind = key === 'mail' ? 'checkbox' : 'switch';
      const row = document.createElement('div');
      row.innerHTML = `<label for="${key}"></label>
        <span class="${kind}">
          <input class="${kind}__control" type="checkbox" id="${key}"${kind === 'switch' ? ' role="switch"' : ''}>
          <span class="${kind === 'switch' ? 'switch__button' : 'checkbox__icon'}"></span>
        </span>
        <p></p>`;
      row.querySelector('label').textContent = label;
      row.querySelector('p').textContent = help ?? '';
      row.querySelector('input').addEventListener('change', (e) => page.set(key, e.target.checked));
      page.mark(key)(row);
      main.append(row);
    }
    root.append(main);
  },
  (page) => {
    for (const [key, value] of Object.entries(page.state)) {
      const input = document.querySelector(`#${key}`);
      input.checked = value;
      input.disabled = key !== 'mail' && page.waiting === 'greyed';
    }
  },
);
