export const start = { title: 'x' } as const
