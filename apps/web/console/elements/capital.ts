/** A word of a catalogue that stands alone begins like a sentence; in Chinese nothing changes. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
