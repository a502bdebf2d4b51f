export const feeds = { title: 'x' } as const
