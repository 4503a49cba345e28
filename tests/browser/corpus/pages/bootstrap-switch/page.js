import 'bootstrap-switch/dist/css/bootstrap3/bootstrap-switch.css';
import $ from 'jquery';
import { mount } from '../../kit/plain.js';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

globalThis.jQuery = globalThis.$ = $;
const plugin = import('bootstrap-switch/dist/js/bootstrap-switch.js');

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
        if (key === 'mail') row.find('input').on('change', (e) => page.set(key, e.target.checked));
        else row.find('input').bootstrapSwitch({ onSwitchChange: (_, value) => page.set(key, value) });
      }
    },
    (page) => {
      for (const key of Object.keys(page.rows)) {
        const input = $(`#${key}`);
        if (key === 'mail') input.prop('checked', page.state.mail);
        else {
          input.bootstrapSwitch('disabled', false);
          input.bootstrapSwitch('state', page.state[key], true);
          input.bootstrapSwitch('disabled', page.waiting === 'greyed');
        }
      }
    },
  ),
);
