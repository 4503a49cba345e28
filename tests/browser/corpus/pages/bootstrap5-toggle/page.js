import 'bootstrap/dist/css/bootstrap.css';
import 'bootstrap5-toggle/css/bootstrap5-toggle.css';
import $ from 'jquery';
import { mount } from '../../kit/plain.js';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

globalThis.jQuery = globalThis.$ = $;
const plugin = import('bootstrap5-toggle/js/bootstrap5-toggle.jquery.js');

void plugin.then(() =>
  mount(
    open(spec),
    (root, page) => {
      const main = $('<main><h1>Privacy</h1></main>').appendTo(root);
      for (const { key, label, help } of Object.values(page.rows)) {
        const row = $(`<div><label for="${key}"></label> <input type="checkbox" id="${key}"><p></p></div>`).appendTo(
          main,
        );
        row.find('label').text(label);
        row.find('p').text(help ?? '');
        page.mark(key)(row[0]);
        if (key !== 'mail') row.find('input').bootstrapToggle({ onlabel: 'On', offlabel: 'Off' });
        row.find('input').on('change', (e) => page.set(key, e.target.checked));
      }
    },
    (page) => {
      for (const key of Object.keys(page.rows)) {
        const input = $(`#${key}`);
        if (key === 'mail') input.prop('checked', page.state.mail);
        else {
          input.bootstrapToggle('enable');
          input.bootstrapToggle(page.state[key] ? 'on' : 'off', true);
          if (page.waiting === 'greyed') input.bootstrapToggle('disable');
        }
      }
    },
  ),
);
