import { allServices } from './list.ts';

/** Buttons by which a person sends feedback, and with it what they wrote. */
export interface FeedbackButtons {
  service: string;
  setting: string;
  name: string;
  hosts: string[];
  selectors: string[];
  /** What is said of it, in one sentence. */
  says: string;
}

/**
 * Where feedback sends a conversation all the same, and by which buttons, as far as that is known. The build puts the
 * result in this module's place (see wxt.config.ts).
 */
export const feedbackButtons: readonly FeedbackButtons[] = allServices.flatMap(({ id, name, hosts, settings }) =>
  settings.flatMap(({ id: setting, feedback }) =>
    feedback?.buttons
      ? [{ service: id, setting, name, hosts, selectors: feedback.buttons.selectors, says: feedback.says }]
      : [],
  ),
);
