export const settings = { title: 'x' } as const
