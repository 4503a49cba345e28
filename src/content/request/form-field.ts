import { normalise } from '../../shared/normalise.ts';
import type { RequestSetting } from '../../catalog/schema.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/**
 * The one field into which the person's text may go: the one that the definition names, otherwise the only empty text
 * area of the page.
 * @returns undefined when there is none, more than one, or the person has written in it
 */
export function fieldOf(root: Document, known: RequestSetting['request']['field']): Field | undefined {
  const areas = [...root.querySelectorAll<Field>(known?.selector ?? 'textarea')].filter(isOpen);
  const named = known?.labels?.map((label) => normalise(label));
  const fields = named
    ? areas.filter((area) => [...(area.labels ?? [])].some((label) => named.includes(normalise(label.textContent))))
    : areas;
  const [field] = fields;
  return fields.length === 1 && field?.value === '' ? field : undefined;
}

function isOpen(field: Field): boolean {
  return !field.disabled && !field.readOnly && field.getClientRects().length > 0;
}

/** Writes as a person would: frameworks listen to `input` and compare with the native value. */
export function fill(field: Field, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
