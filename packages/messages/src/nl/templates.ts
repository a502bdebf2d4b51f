export const templates = { title: 'x' } as const
