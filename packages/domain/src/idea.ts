/** Made by us, or somebody else's content passed on. */
export const origins = ['own', 'curated'] as const
export type Origin = (typeof origins)[number]
