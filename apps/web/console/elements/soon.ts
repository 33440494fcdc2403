/** At so many working days left, or fewer, somebody should look. */
export const SOON = 3;
