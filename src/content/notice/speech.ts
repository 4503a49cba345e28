/** The notice's voice for screen readers. */
interface Speech {
  say(text: string): void;
  silence(): void;
}

/** From the region's standing to its text, in ms: a live region speaks of what changes in it. */
const FIRST = 150;
/** How long the text stays, in ms: nobody who reads through the page should meet it twice. */
const STAYS = 5000;

/** Makes a status region of an element that nobody sees. */
export function createSpeech(status: HTMLElement): Speech {
  let speaking: ReturnType<typeof setTimeout> | undefined;
  status.setAttribute('role', 'status');
  return {
    say(text) {
      clearTimeout(speaking);
      status.textContent = '';
      speaking = setTimeout(() => {
        status.textContent = text;
        speaking = setTimeout(() => status.replaceChildren(), STAYS);
      }, FIRST);
    },
    silence() {
      clearTimeout(speaking);
    },
  };
}
