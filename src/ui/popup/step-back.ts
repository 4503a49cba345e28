/** @returns what Esc does: it would close the whole popup, and one step back is what is meant */
export function onEscape(step: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    step();
  };
}
