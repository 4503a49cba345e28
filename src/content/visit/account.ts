import type { PageService } from '../../catalog/schema.ts';
import { cut, NAME_MAX } from '../../shared/bounds.ts';

/** An e-mail address, or a name that is written with an at sign: of a longer text only that tells accounts apart. */
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w+/u;

/**
 * Who is signed in, where the service's pages show it in a place that its definition knows.
 * @returns the address or name as displayed, in lower case; undefined when the page does not show it, or shows it twice
 * in two ways
 */
export function whoIsSignedIn(root: Document, service: PageService): string | undefined {
  for (const { selector, attribute } of service.account ?? []) {
    const shown = new Set(
      [...root.querySelectorAll(selector)].map((element) =>
        nameIn(attribute === undefined ? element.textContent : element.getAttribute(attribute)),
      ),
    );
    shown.delete('');
    const [only] = shown;
    if (shown.size === 1 && only !== undefined) return only;
    if (shown.size > 1) return undefined;
  }
  return undefined;
}

function nameIn(text: string | null): string {
  const name = (text ?? '').replace(/\s+/gu, ' ').trim();
  return cut((ADDRESS.exec(name)?.[0] ?? name).toLowerCase(), NAME_MAX);
}
