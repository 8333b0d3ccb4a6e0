/**
 * Whether GitHub was just asked with all patience and did not answer. Until it does, whoever asks next asks once and not for long: what is due
 * must not wait for it all over again, at every step.
 */
export interface Outage {
  isDown: boolean;
}

/** Of an attempt during an outage, of the usual patience. */
export const shorter = 1 / 4;
