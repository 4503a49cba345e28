/** What counts as entered by the person. The browser's own memory of it (`:user-valid`) is tested in real browsers: tests/browser/changes.ts. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasEntered } from '../../../src/content/changing/entered.ts';

function page(html: string): void {
  document.body.innerHTML = html;
}
const field = (): HTMLInputElement => document.querySelector('#x') as HTMLInputElement;

afterEach(() => vi.restoreAllMocks());

describe('something is entered', () => {
  it('in a field that the person is at', () => {
    page('<textarea id="x">served</textarea>');
    expect(hasEntered(document)).toBe(false);
    field().value = 'written';
    field().focus();
    expect(hasEntered(document)).toBe(true);
    field().value = 'served';
    expect(hasEntered(document)).toBe(false);
  });

  it.each([
    ['<div contenteditable="true">written</div>', true],
    ['<div contenteditable="true"><p><br></p> </div>', false],
    ['<div contenteditable="false">a badge</div>', false],
    ['<div contenteditable="true" style="display:none">written</div>', false],
  ])('where a part of the page can be written in: %s', (html, entered) => {
    page(html);
    expect(hasEntered(document)).toBe(entered);
  });

  it('is asked of no form whose fields are named like its members', () => {
    page('<form role="search"><input name="matches"></form><div contenteditable="true">written</div>');
    Object.defineProperty(document.querySelector('form'), 'matches', { value: document.querySelector('input') });
    expect(hasEntered(document)).toBe(true);
  });

  it('where a file was chosen', () => {
    page('<input type="file" id="x">');
    expect(hasEntered(document)).toBe(false);
    vi.spyOn(field(), 'files', 'get').mockReturnValue([1] as unknown as FileList);
    expect(hasEntered(document)).toBe(true);
  });
});
