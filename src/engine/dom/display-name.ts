/** What a person would call a control. */
import { accessibleName, roleOf } from './accessible-name.ts';
import { tidy } from '../../shared/normalise.ts';
import { parentOf, upFrom } from './tree.ts';

/** Its name, else the text beside it, else what it is; at most 120 characters. */
export function displayName(element: Element): string {
  const name = tidy(accessibleName(element));
  if (name) return name.slice(0, 120);
  for (const e of upFrom(parentOf(element), 5)) {
    const text = tidy(e.textContent ?? '');
    if (text) return text.slice(0, 120);
  }
  return roleOf(element) || element.localName;
}
