import 'devextreme/dist/css/dx.light.css';
import $ from 'jquery';
import 'devextreme/integration/jquery';
import 'devextreme/ui/check_box';
import 'devextreme/ui/switch';
import { mount } from '../../kit/plain.js';
import { open } from '../../kit/scene.js';
import { spec } from './spec.ts';

const kind = (key) => (key === 'mail' ? 'dxCheckBox' : 'dxSwitch');

mount(
  open(spec),
  (root, page) => {
    const main = $('<main><h1>Privacy</h1></main>').appendTo(root);
    for (const { key, label, help } of Object.values(page.rows)) {
      const row = $('<div><span></span> <div></div><p></p></div>').appendTo(main);
      row.find('span').text(label);
      row.find('p').text(help ?? '');
      page.mark(key)(row[0]);
      const place = row.find('div').attr('id', key);
      place[kind(key)]({ onValueChanged: ({ value }) => page.set(key, value) });
    }
  },
  (page) => {
    for (const key of Object.keys(page.rows)) {
      const place = $(`#${key}`);
      place[kind(key)]('instance').option({ value: page.state[key], disabled: page.waiting === 'greyed' });
    }
  },
);
