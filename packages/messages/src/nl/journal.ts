export const journal = { title: 'x' } as const
