/** How often lists may change under the eyes of the hall. */
export const calmMs = 1_500;
