import { beforeEach, describe, expect, it } from 'vitest';
import { accessibleName, roleOf } from '../../../src/engine/dom/accessible-name.ts';

const named = (html: string): string => {
  document.body.innerHTML = html;
  return accessibleName(document.querySelector('#x') as Element);
};

describe('accessible names', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });
  it.each([
    ['aria-label', '<button id="x" aria-label="Name">Content</button>', 'Name'],
    ['an empty aria-label is none', '<button id="x" aria-label=" ">Content</button>', 'Content'],
    [
      'aria-labelledby, in the order given',
      '<span id="a">One</span><span id="b">Two</span><button id="x" aria-labelledby="b a">Z</button>',
      'Two One',
    ],
    ['aria-labelledby that leads nowhere', '<button id="x" aria-labelledby="nope">Content</button>', 'Content'],
    [
      'aria-labelledby including itself',
      '<button id="x" aria-label="Self" aria-labelledby="x y"></button><i id="y">Other</i>',
      'Self Other',
    ],
    [
      'references are followed once',
      '<button id="x" aria-labelledby="a"></button><span id="a" aria-labelledby="b">A</span><span id="b">B</span>',
      'A',
    ],
    [
      'a hidden reference counts',
      '<button id="x" aria-labelledby="a"></button><span id="a" style="display:none">Hidden <b>name</b></span>',
      'Hidden name',
    ],
    [
      'content, without what is hidden',
      '<button id="x">A <span hidden style="display:none">b</span><span aria-hidden="true">c</span> d</button>',
      'A d',
    ],
    ['blocks are set apart', '<button id="x"><div>Title</div><div>More</div></button>', 'Title More'],
    ['a line break sets apart', '<button id="x">A<br>B</button>', 'A B'],
    ['images in content', '<button id="x"><img alt="Pic"> text</button>', 'Pic text'],
    ['a wrapping label', '<label>Name <input type="checkbox" id="x"></label>', 'Name'],
    ['a label for it, and another', '<label for="x">One</label><label for="x">Two</label><input id="x">', 'One Two'],
    [
      'a value inside a label',
      '<label>Wait <input value="5"> minutes <input type="checkbox" id="x"></label>',
      'Wait 5 minutes',
    ],
    [
      'a choice inside a label',
      '<label>Mode <select><option>A<option selected>B</select><input type="checkbox" id="x"></label>',
      'Mode B',
    ],
    [
      'a slider inside a label',
      '<label>At <span role="slider" aria-valuenow="3" aria-valuetext="three"></span><input type="checkbox" id="x"></label>',
      'At three',
    ],
    [
      'a list inside a label',
      '<label>In <span role="listbox"><i role="option" aria-selected="true">Red</i><i role="option">Blue</i></span><input type="checkbox" id="x"></label>',
      'In Red',
    ],
    [
      'a combobox inside a label',
      '<label>In <span role="combobox">Red</span><input type="checkbox" id="x"></label>',
      'In Red',
    ],
    [
      'an editable field inside a label',
      '<label>In <span role="textbox">Red</span><input type="checkbox" id="x"></label>',
      'In Red',
    ],
    ['a legend', '<fieldset id="x"><legend>Group</legend><input></fieldset>', 'Group'],
    ['a caption', '<table id="x"><caption>Table</caption></table>', 'Table'],
    ['a button field', '<input type="button" id="x" value="Go">', 'Go'],
    ['a submit field', '<input type="submit" id="x">', 'Submit'],
    ['an image field', '<input type="image" id="x" alt="Find">', 'Find'],
    ['an option label', '<select><option id="x" label="Short">Long</option></select>', 'Short'],
    ['a title', '<button id="x" title="Tip"></button>', 'Tip'],
    ['a placeholder', '<input id="x" placeholder="Type">', 'Type'],
    ['a role that takes no content', '<div id="x" role="group">Content</div>', ''],
    ['a generic element', '<div id="x">Content</div>', ''],
    ['a role that prohibits a name', '<span id="x" role="none" aria-label="No">x</span>', ''],
    ['aria-owns', '<div id="x" role="button" aria-owns="o">A </div><span id="o">B</span>', 'A B'],
    ['a switch from content', '<div id="x" role="switch">Improve <b>it</b></div>', 'Improve it'],
  ])('%s', (_, html, name) => {
    expect(named(html)).toBe(name);
  });
  it.each([
    ['<input type="checkbox" id="x">', 'checkbox'],
    ['<input id="x">', 'textbox'],
    ['<a id="x">', 'generic'],
    ['<a id="x" href="#">', 'link'],
    ['<select id="x" multiple></select>', 'listbox'],
    ['<select id="x"></select>', 'combobox'],
    ['<div id="x" role=" Switch checkbox"></div>', 'switch'],
    ['<p id="x"></p>', ''],
  ])('role of %s', (html, role) => {
    document.body.innerHTML = html;
    expect(roleOf(document.querySelector('#x') as Element)).toBe(role);
  });
});
